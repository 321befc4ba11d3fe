package headway.command.time;

import headway.command.line.Reading;
import headway.command.line.Reading.Read;
import headway.command.line.Reading.Unread;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;

/// Refuses a weekday that isn't the date's.
final class WeekdayCheck {
  private WeekdayCheck() {}

  static Reading<Instant> of(DayOfWeek said, Reading<Instant> reading, Moment moment) {
    return reading instanceof Read<Instant>(Instant at, int count)
            && LocalDate.ofInstant(at, moment.zone()).getDayOfWeek() != said
        ? mismatch(said, LocalDate.ofInstant(at, moment.zone()), count)
        : reading;
  }

  static <T> Reading<T> mismatch(DayOfWeek said, LocalDate date, int count) {
    return new Unread<>(
        Calendar.name(date)
            + " is a "
            + Calendar.name(date.getDayOfWeek())
            + ", not a "
            + Calendar.name(said)
            + ".",
        count);
  }
}
