package headway.domain.nudge;

import headway.domain.week.WallClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/// The days of the calendar and the time of day at which a member wants to be reminded.
public record NudgeTimes(Set<DayOfWeek> days, LocalTime time) {
  /// More than a week, as a zone may skip a whole day.
  private static final int DAYS_AHEAD = 15;

  public NudgeTimes {
    days = Set.copyOf(days);
  }

  /// The first such time after `after`: past a gap that swallows it, once where clocks go back.
  public Optional<Instant> next(Instant after, ZoneId zone) {
    var today = LocalDate.ofInstant(after, zone);
    for (int i = -1; i <= DAYS_AHEAD; i++) {
      var date = today.plusDays(i);
      var instant = WallClock.at(date.atTime(time), zone);
      if (days.contains(date.getDayOfWeek()) && instant.isAfter(after) && exists(date, zone)) {
        return Optional.of(instant);
      }
    }
    return Optional.empty();
  }

  private static boolean exists(LocalDate date, ZoneId zone) {
    var start = WallClock.at(date.atStartOfDay(), zone);
    return start.isBefore(WallClock.at(date.plusDays(1).atStartOfDay(), zone));
  }
}
