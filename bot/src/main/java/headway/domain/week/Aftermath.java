package headway.domain.week;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The hours after a week, 72 by default, in which it can be had back.
record Aftermath(Instant begins, LocalDate firstDay, int days) {
  static Aftermath of(Week week, Rhythm rhythm, WeekRules rules) {
    return new Aftermath(rhythm.endOf(week), week.last().plusDays(1), rules.repairDays());
  }

  Instant deadline() {
    return begins.plus(Duration.ofDays(days));
  }

  boolean holds(Instant instant) {
    return !instant.isBefore(begins) && instant.isBefore(deadline());
  }

  /// Logged shares by their day, published ones by their instant.
  List<WeekShare> among(List<WeekShare> shares) {
    var within = new ArrayList<WeekShare>();
    for (var share : shares) {
      if (share.logged() ? share.day().isBefore(firstDay.plusDays(days)) : holds(share.at())) {
        within.add(share);
      }
    }
    return within;
  }
}
