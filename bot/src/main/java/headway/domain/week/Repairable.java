package headway.domain.week;

import java.time.Instant;
import java.util.List;

/// The last closed week, if it can still be had back: it lacks `needed` shares, `made` are those of
/// its 72 hours so far, which end at `deadline`.
public record Repairable(
    Week week, int needed, List<WeekShare> made, Instant deadline, boolean asked) {
  public int missing() {
    return Math.max(0, needed - made.size());
  }
}
