package headway.coach;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says somebody's own sentence back to them: `I` becomes `you`, what is quoted stays.
public final class SecondPerson {
  private static final Map<String, String> YOURS =
      Map.ofEntries(
          Map.entry("i", "you"),
          Map.entry("i'm", "you're"),
          Map.entry("i've", "you've"),
          Map.entry("i'll", "you'll"),
          Map.entry("i'd", "you'd"),
          Map.entry("i am", "you are"),
          Map.entry("am i", "are you"),
          Map.entry("i was", "you were"),
          Map.entry("was i", "were you"),
          Map.entry("my", "your"),
          Map.entry("me", "you"),
          Map.entry("myself", "yourself"),
          Map.entry("mine", "yours"));

  private static final Pattern QUOTED_OR_MINE =
      Pattern.compile(
          "(?iu)(?<quoted>\"[^\"]*\"|“[^”]*”|«[^»]*»|`[^`]*`)"
              + "|(?<![\\p{L}\\p{N}_'’/.-])(?<first>i['’](?:m|ve|ll|d)|i (?:am|was)|(?:(?<![0-9] ?)am|was) i"
              + "|i(?: \\p{L}+ly| always| often)(?<am> am)|i|myself|mine|my|me)"
              + "(?![\\p{L}\\p{N}_/-]|['’]\\p{L}|\\.\\p{L})");

  private SecondPerson() {}

  /// `When I have had my coffee` becomes `When you have had your coffee`.
  public static String of(String sentence) {
    return QUOTED_OR_MINE
        .matcher(sentence)
        .replaceAll(hit -> Matcher.quoteReplacement(turned(sentence, hit)));
  }

  private static String turned(String sentence, MatchResult hit) {
    if (hit.group("quoted") != null) {
      return hit.group();
    }
    String words = hit.group("first");
    if (hit.group("am") != null) {
      String between = words.substring(1, words.length() - 3);
      return cased("you" + between + " are", sentence, hit, "i");
    }
    String key = words.toLowerCase(Locale.ROOT).replace('’', '\'');
    String yours = Optional.ofNullable(YOURS.get(key)).orElse(words);
    return cased(words.contains("’") ? yours.replace('\'', '’') : yours, sentence, hit, words);
  }

  /// Capitals follow the place for `I`, which has no small form, and the word otherwise.
  private static String cased(String yours, String sentence, MatchResult hit, String words) {
    boolean isI = Character.toLowerCase(words.charAt(0)) == 'i';
    boolean capital = isI ? opens(sentence, hit.start()) : Character.isUpperCase(words.charAt(0));
    return capital ? Character.toUpperCase(yours.charAt(0)) + yours.substring(1) : yours;
  }

  private static boolean opens(String sentence, int at) {
    String before = sentence.substring(0, at).stripTrailing();
    return before.isEmpty() || ".!?…".indexOf(before.charAt(before.length() - 1)) >= 0;
  }
}
