package headway.domain.week;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The 72 hours after a week, in which it can be had back.
record Aftermath(Instant begins, LocalDate firstDay) {
  private static final int DAYS = 3;
  private static final Duration LENGTH = Duration.ofDays(DAYS);

  static Aftermath of(Week week, Rhythm rhythm) {
    return new Aftermath(rhythm.endOf(week), week.last().plusDays(1));
  }

  Instant deadline() {
    return begins.plus(LENGTH);
  }

  boolean holds(Instant instant) {
    return !instant.isBefore(begins) && instant.isBefore(deadline());
  }

  /// Logged shares by their day, published ones by their instant.
  List<WeekShare> among(List<WeekShare> shares) {
    var within = new ArrayList<WeekShare>();
    for (var share : shares) {
      if (share.logged() ? share.day().isBefore(firstDay.plusDays(DAYS)) : holds(share.at())) {
        within.add(share);
      }
    }
    return within;
  }
}
