package headway.domain.week;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What one member did and where they were, in order, up to `now`; every instant is a quarter hour.
record History(ZoneId home, Instant begin, List<Event> events, List<Made> made, Instant now) {

  sealed interface Event {
    Instant at();
  }

  record Moved(Instant at, ZoneId zone) implements Event {}

  record Started(Instant at) implements Event {}

  record FirstDay(Instant at, DayOfWeek day) implements Event {}

  record Target(Instant at, int target) implements Event {}

  record Paused(Instant at, int daysAhead, Optional<Integer> length) implements Event {
    Pause from(LocalDate today) {
      var from = today.plusDays(daysAhead);
      return new Pause(from, length.map(from::plusDays));
    }
  }

  record Resumed(Instant at) implements Event {}

  record RepairAsked(Instant at) implements Event {}

  /// A share made at `at`; it lies `daysBack` before its day if logged, or once its day is
  /// corrected.
  record Made(Instant at, int daysBack, boolean logged) {}

  Rhythm rhythm() {
    var rhythm = Rhythm.start(home, begin);
    for (var event : events) {
      rhythm = after(rhythm, event);
    }
    return rhythm;
  }

  private static Rhythm after(Rhythm rhythm, Event event) {
    var today = rhythm.dayAt(event.at());
    return switch (event) {
      case Moved moved -> rhythm.inZone(moved.zone(), moved.at());
      case Started _ -> rhythm.started(today);
      case FirstDay first -> rhythm.withFirstDay(first.day(), today);
      case Target target -> rhythm.withTarget(target.target(), today);
      case Paused paused -> rhythm.paused(paused.from(today), today);
      case Resumed _ -> rhythm.resumed(today);
      case RepairAsked asked -> rhythm.repairAsked(asked.at());
    };
  }

  List<WeekShare> shares() {
    var rhythm = rhythm();
    var shares = new ArrayList<WeekShare>();
    for (var share : made) {
      var day = rhythm.dayAt(share.at()).minusDays(share.daysBack());
      shares.add(new WeekShare(shares.size() + 1, day, share.at(), share.logged()));
    }
    return shares;
  }

  Standing standing() {
    return Standing.of(rhythm(), shares(), now);
  }

  History and(Made share) {
    var all = new ArrayList<>(made);
    all.add(share);
    return new History(home, begin, events, all, now);
  }

  History and(Event event) {
    var all = new ArrayList<>(events);
    all.add(event);
    return new History(home, begin, all, made, now);
  }

  History at(Instant later) {
    return new History(home, begin, events, made, later);
  }

  static Instant quarter(LocalDate day, int quarters) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().plus(Duration.ofMinutes(15L * quarters));
  }
}
