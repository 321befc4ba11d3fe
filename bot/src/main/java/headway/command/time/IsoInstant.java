package headway.command.time;

import headway.command.line.Quoted;
import headway.command.line.Reading;
import headway.command.line.Reading.Unread;
import headway.command.line.Words;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads `2026-12-24T10:00`, with or without an offset.
final class IsoInstant {
  private static final int LONGEST = 60;
  private static final Pattern START = Pattern.compile("\\d{4}-\\d{2}-\\d{2}t.*");

  private IsoInstant() {}

  static Optional<Reading<Instant>> read(Words words, Moment moment) {
    String word = words.folded(0);
    return word.length() <= LONGEST && START.matcher(word).matches()
        ? Optional.of(parse(words, moment))
        : Optional.empty();
  }

  private static Reading<Instant> parse(Words words, Moment moment) {
    try {
      return WhenLimits.check(instant(words, moment), moment, 1);
    } catch (DateTimeException _) {
      return new Unread<>(Quoted.of(words.text(0)) + " isn't a time such as 2026-12-24T10:00.", 0);
    }
  }

  private static Instant instant(Words words, Moment moment) {
    String text = words.folded(0).toUpperCase(Locale.ROOT);
    return switch (DateTimeFormatter.ISO_DATE_TIME.parseBest(
        text, ZonedDateTime::from, LocalDateTime::from)) {
      case ZonedDateTime zoned -> zoned.toInstant();
      case LocalDateTime local -> moment.at(local);
      default -> throw new DateTimeException(text);
    };
  }
}
