package headway.command.time;

import headway.domain.WeeklyTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;

/// When and where a line is read: the instant, the member's zone and weekly slots.
public record Moment(Instant now, ZoneId zone, List<WeeklyTime> slots) {
  /// The day turns at this local time, not at midnight.
  public static final LocalTime TURN = LocalTime.of(4, 0);

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  public Moment {
    slots = List.copyOf(slots);
  }

  /// The date by the calendar, which turns at midnight.
  LocalDate date() {
    return local().toLocalDate();
  }

  /// The member's day, which turns at 04:00.
  public LocalDate today() {
    return isNight() ? date().minusDays(1) : date();
  }

  boolean isNight() {
    return local().toLocalTime().isBefore(TURN);
  }

  LocalDateTime local() {
    return LocalDateTime.ofInstant(now, zone);
  }

  /// In a gap the first instant after it, in an overlap the earlier.
  Instant at(LocalDateTime local) {
    ZoneOffsetTransition transition = zone.getRules().getTransition(local);
    return transition != null && transition.isGap()
        ? transition.getInstant()
        : local.atZone(zone).toInstant();
  }

  /// The slots of a day, earliest first; 09:00 if it has none.
  List<LocalTime> slotsOn(LocalDate date) {
    List<LocalTime> times =
        slots.stream()
            .filter(slot -> slot.day() == date.getDayOfWeek())
            .map(WeeklyTime::time)
            .sorted()
            .toList();
    return times.isEmpty() ? List.of(MORNING) : times;
  }

  Instant yearAhead() {
    return now.atZone(zone).plusYears(1).toInstant();
  }
}
