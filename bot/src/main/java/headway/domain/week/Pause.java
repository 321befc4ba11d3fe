package headway.domain.week;

import java.time.LocalDate;
import java.util.Optional;

/// Days of rest, the last one included; without a last one it holds until resumed.
public record Pause(LocalDate from, Optional<LocalDate> until) {
  public Pause {
    if (until.isPresent() && until.get().isBefore(from)) {
      throw new IllegalArgumentException("a pause cannot end on " + until + " before " + from);
    }
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !endsBefore(day);
  }

  boolean endsBefore(LocalDate day) {
    return until.isPresent() && until.get().isBefore(day);
  }

  boolean touches(Pause later) {
    return !endsBefore(later.from.minusDays(1));
  }

  /// Both as one, for pauses that touch, this one beginning first.
  Pause joined(Pause later) {
    var longer =
        until.isPresent() && (later.until.isEmpty() || !later.endsBefore(until.get()))
            ? later.until
            : until;
    return new Pause(from, longer);
  }

  int daysIn(Week week) {
    var start = Math.max(from.toEpochDay(), week.first().toEpochDay());
    var weekEnd = week.last().toEpochDay();
    var end = until.isPresent() ? Math.min(until.get().toEpochDay(), weekEnd) : weekEnd;
    return (int) Math.max(0, end - start + 1);
  }
}
