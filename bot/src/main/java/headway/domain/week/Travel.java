package headway.domain.week;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// The zones a member was in, one after the other.
final class Travel {
  private Travel() {}

  static ZoneId zoneAt(List<ZoneChange> zones, Instant instant) {
    var zone = zones.getFirst().zone();
    for (var change : zones) {
      if (!change.since().isAfter(instant)) {
        zone = change.zone();
      }
    }
    return zone;
  }

  /// The first instant at which it was `day`, or later, where the member then was.
  static Instant reached(List<ZoneChange> zones, LocalDate day) {
    var reached = Turn.startOf(day, zones.getFirst().zone());
    for (int i = 1; i < zones.size(); i++) {
      var arrival = zones.get(i).since();
      if (!reached.isAfter(arrival)) {
        return reached;
      }
      var there = Turn.startOf(day, zones.get(i).zone());
      reached = there.isAfter(arrival) ? there : arrival;
    }
    return reached;
  }

  /// `day`, or a later one that had begun before the member went to where they are now.
  static LocalDate notBack(List<ZoneChange> zones, LocalDate day) {
    var latest = day;
    for (int i = 1; i < zones.size(); i++) {
      var left = Turn.dayOf(zones.get(i).since(), zones.get(i - 1).zone());
      latest = left.isAfter(latest) ? left : latest;
    }
    return latest;
  }
}
