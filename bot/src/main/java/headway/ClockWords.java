package headway;

import headway.domain.UsageException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads when the simulated clock shall stand: `2026-11-23T08:00Z`, or `+1d2h` from now.
final class ClockWords {
  private static final Pattern SHIFT =
      Pattern.compile("\\+\\s*((?:\\d{1,9}\\s*[wdhm]\\s*)+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern STEP =
      Pattern.compile("(\\d+)\\s*([a-z])", Pattern.CASE_INSENSITIVE);
  private static final int SHOWN = 40;
  private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

  private ClockWords() {}

  /// The instant that the words name, seen from `now`.
  static Instant read(String words, Instant now) {
    Matcher shift = SHIFT.matcher(words.strip());
    return shift.matches()
        ? shifted(shift.group(1), now)
        : instant(words.strip(), ", or from now on +2h, +30m, +3d, +1w");
  }

  /// An instant with its zone, such as `2026-11-23T08:00Z`.
  static Instant instant(String words) {
    return instant(words.strip(), "");
  }

  private static Instant instant(String words, String orElse) {
    try {
      return checked(OffsetDateTime.parse(words).toInstant());
    } catch (DateTimeException _) {
      throw new UsageException(
          "\"%s\" is no time that the clock knows. Write it like 2026-11-23T08:00Z%s."
              .formatted(words.substring(0, Math.min(words.length(), SHOWN)), orElse));
    }
  }

  private static Instant shifted(String steps, Instant now) {
    Duration sum = Duration.ZERO;
    for (Matcher step = STEP.matcher(steps); step.find(); ) {
      sum = sum.plus(unit(step.group(2)).multipliedBy(Long.parseLong(step.group(1))));
    }
    try {
      return checked(now.plus(sum));
    } catch (DateTimeException _) {
      return checked(END);
    }
  }

  private static Duration unit(String letter) {
    return switch (letter) {
      case "w", "W" -> Duration.ofDays(7);
      case "d", "D" -> Duration.ofDays(1);
      case "h", "H" -> Duration.ofHours(1);
      default -> Duration.ofMinutes(1);
    };
  }

  private static Instant checked(Instant instant) {
    if (instant.isBefore(Instant.EPOCH) || !instant.isBefore(END)) {
      throw new UsageException(
          "The clock goes from the year 1970 to the year 9998. Name a time between.");
    }
    return instant;
  }
}
