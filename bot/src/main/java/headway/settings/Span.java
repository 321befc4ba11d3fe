package headway.settings;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A length of time in words: `45s`, `60m`, `24 hours`, `7d`.
final class Span {
  private static final Pattern WORDS = Pattern.compile("([0-9]{1,9})\\s*([a-z]+)");
  private static final Map<String, Duration> UNITS =
      Map.of(
          "ms", Duration.ofMillis(1),
          "s", Duration.ofSeconds(1),
          "second", Duration.ofSeconds(1),
          "m", Duration.ofMinutes(1),
          "minute", Duration.ofMinutes(1),
          "h", Duration.ofHours(1),
          "hour", Duration.ofHours(1),
          "d", Duration.ofDays(1),
          "day", Duration.ofDays(1),
          "w", Duration.ofDays(7));

  private Span() {}

  static Optional<Duration> read(String text) {
    var words = WORDS.matcher(text.toLowerCase(Locale.ROOT));
    return words.matches()
        ? unit(words.group(2)).map(unit -> unit.multipliedBy(Long.parseLong(words.group(1))))
        : Optional.empty();
  }

  static String show(Duration span) {
    if (span.toMillisPart() > 0) {
      return span.toMillis() + "ms";
    }
    if (span.toSecondsPart() > 0 || span.isZero()) {
      return span.toSeconds() + "s";
    }
    if (span.toMinutesPart() > 0) {
      return span.toMinutes() + "m";
    }
    return span.toHoursPart() > 0 || span.toDays() < 2 ? span.toHours() + "h" : span.toDays() + "d";
  }

  private static Optional<Duration> unit(String word) {
    var one = word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return Optional.ofNullable(UNITS.get(one));
  }
}
