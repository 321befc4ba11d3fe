package headway.command.time;

import headway.command.line.Reading;
import headway.command.line.Reading.Read;
import headway.command.line.Reading.Unread;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Refuses what has passed and what is over a year ahead.
final class WhenLimits {
  private static final DateTimeFormatter HERE =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);

  private WhenLimits() {}

  static Reading<Instant> check(Instant at, Moment moment, int count) {
    if (at.isBefore(moment.now())) {
      return passed(moment, count);
    }
    return at.isAfter(moment.yearAhead()) ? far(moment, count) : new Read<>(at, count);
  }

  static <T> Reading<T> passed(Moment moment, int count) {
    return new Unread<>(
        "That time has passed: it is " + here(moment.local()) + ". Say a later one, or now.",
        count);
  }

  static <T> Reading<T> far(Moment moment, int count) {
    LocalDateTime last = LocalDateTime.ofInstant(moment.yearAhead(), moment.zone());
    return new Unread<>(
        "That is over a year ahead. Say a time before " + Calendar.name(last.toLocalDate()) + ".",
        count);
  }

  private static String here(LocalDateTime local) {
    return HERE.format(local);
  }
}
