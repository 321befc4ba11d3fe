package headway.domain.week;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// Reads a wall clock: in a gap the first instant after it, in an overlap the earlier one.
public final class WallClock {
  private WallClock() {}

  /// The one instant at which the clock on a wall in `zone` is taken to show `shown`.
  public static Instant at(LocalDateTime shown, ZoneId zone) {
    var rules = zone.getRules();
    var offsets = rules.getValidOffsets(shown);
    return offsets.isEmpty()
        ? rules.getTransition(shown).getInstant()
        : shown.toInstant(offsets.getFirst());
  }
}
