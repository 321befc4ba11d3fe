package headway.domain.week;

/// What became of a week.
public enum Verdict {
  /// Filled; the running one as soon as it is.
  KEPT,
  /// Running and not filled yet.
  OPEN,
  /// Filled by shares of the 72 hours after it, asked for then.
  REPAIRED,
  /// The first week, not filled.
  BEGUN,
  /// Rested on four of its days or more.
  PAUSED,
  /// Missed, and covered by a freeze.
  FROZEN,
  MISSED;

  /// Whether it adds one to the streak.
  public boolean counts() {
    return this == KEPT || this == REPAIRED;
  }

  boolean isRepairable() {
    return this == MISSED || this == FROZEN;
  }
}
