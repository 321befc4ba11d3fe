package headway.domain.week;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/// The turn of the day, at 04:00 on the member's wall clock.
public final class Turn {
  private static final LocalTime TIME = LocalTime.of(4, 0);

  private Turn() {}

  /// The day `instant` belongs to; it never goes back where clocks do.
  public static LocalDate dayOf(Instant instant, ZoneId zone) {
    var shown = LocalDateTime.ofInstant(instant, zone);
    var date = shown.toLocalDate();
    var day = shown.toLocalTime().isBefore(TIME) ? date.minusDays(1) : date;
    var following = day.plusDays(1);
    return instant.isBefore(startOf(following, zone)) ? day : following;
  }

  /// The instant at which `day` begins.
  public static Instant startOf(LocalDate day, ZoneId zone) {
    return WallClock.at(day.atTime(TIME), zone);
  }
}
