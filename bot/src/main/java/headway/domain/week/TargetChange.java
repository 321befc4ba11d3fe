package headway.domain.week;

import java.time.LocalDate;

/// A target in shares a week, for the weeks that begin on a day or later.
public record TargetChange(LocalDate on, int target) {
  static final int MOST = 14;

  public TargetChange {
    if (target < 1 || target > MOST) {
      throw new IllegalArgumentException("a target is 1 to 14 shares a week, not " + target);
    }
  }
}
