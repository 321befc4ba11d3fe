package headway.flow.setup;

import headway.domain.UsageException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Makes plain what a member says for their card, and keeps it short enough to be shown.
final class CardWords {
  private static final int LENGTH = 200;
  static final int TOPIC = 60;

  private CardWords() {}

  /// The words on one line; none at all and too many are refused.
  static String plain(String words, int most) {
    String plain = oneLine(words);
    if (plain.isEmpty()) {
      throw new UsageException("I read no words there. Say it in a few, or `skip`.");
    }
    int length = plain.codePointCount(0, plain.length());
    if (length > most) {
      throw new UsageException(
          "That is %d characters; up to %d fit here. Say it shorter.".formatted(length, most));
    }
    return plain;
  }

  static String plain(String words) {
    return plain(words, LENGTH);
  }

  /// Topics between commas, each once, however it is capitalised.
  static List<String> topics(String words) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String piece : words.split("[,;\\n、，]", -1)) {
      Optional.of(oneLine(piece))
          .filter(topic -> !topic.isEmpty())
          .map(topic -> plain(topic, TOPIC))
          .ifPresent(topic -> found.putIfAbsent(topic.toLowerCase(Locale.ROOT), topic));
    }
    if (found.isEmpty()) {
      throw new UsageException(
          "I read no topic there. Name one to five, commas between: `battery recycling, safety`.");
    }
    return List.copyOf(new ArrayList<>(found.values()));
  }

  private static String oneLine(String words) {
    return words.replaceAll("[\\p{Cntrl}\\s\\p{Z}]+", " ").strip();
  }
}
