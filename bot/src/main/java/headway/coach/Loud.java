package headway.coach;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Hears what shouts: capitals, and phrases that promise instead of telling.
final class Loud {
  private static final Pattern PHRASES =
      Pattern.compile(
          "(?iu)\\b(?:you (?:won['’]t|will not) believe|(?:this )?one (?:weird|simple) trick"
              + "|what happen(?:s|ed) next|will (?:shock|blow) (?:you|your mind)|mind-?blowing"
              + "|(?:nobody|no one) is talking about|(?:this|it) changes everything"
              + "|will change your life|the secret (?:they|nobody|no one)|doctors hate"
              + "|click here|don['’]t miss (?:this|out)|must[- ]see|jaw-?dropping"
              + "|wait (?:for|until|till) (?:it|the end|you see))\\b");
  private static final int FEWEST = 4;
  private static final int ACRONYM = 4;

  private Loud() {}

  static Optional<Note> in(String text) {
    if (capitals(text)) {
      return Optional.of(new Note.Capitals());
    }
    Matcher phrase = PHRASES.matcher(text);
    return phrase.find()
        ? Optional.of(new Note.Clickbait(phrase.group().toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  private static boolean capitals(String text) {
    List<String> words =
        Segment.outsideLinks(text).stream()
            .map(word -> text.substring(word.start(), word.end()))
            .filter(word -> word.length() > 1 && isCased(word))
            .toList();
    List<String> upper = words.stream().filter(Loud::isUpper).toList();
    boolean all = upper.size() == words.size();
    boolean most = upper.size() * 2 > words.size();
    long longOnes = upper.stream().filter(word -> word.length() > ACRONYM).count();
    return upper.size() >= FEWEST && (all || (most && longOnes >= 2));
  }

  private static boolean isCased(String word) {
    return !word.toUpperCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isUpper(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }
}
