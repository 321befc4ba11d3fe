package headway.domain.week;

/// Where a member stands after a week: `kept` counts kept and repaired weeks ever, strength is
/// 0..1.
public record Tally(int streak, int freezes, int kept, double strength) {
  static final Tally START = new Tally(0, 1, 0, 0);

  private static final int WEEKS_A_FREEZE = 3;
  private static final int MOST_FREEZES = 2;
  private static final double STAYS = Math.pow(2, -0.25);

  boolean canFreeze() {
    return streak >= 1 && freezes >= 1;
  }

  /// With a running week; a freeze is earned only when it closes.
  Tally running(Verdict verdict) {
    return switch (verdict) {
      case KEPT, REPAIRED -> new Tally(streak + 1, freezes, kept + 1, strength * STAYS + 1 - STAYS);
      case FROZEN -> new Tally(streak, freezes - 1, kept, strength);
      case MISSED -> new Tally(0, freezes, kept, strength * STAYS);
      case OPEN, BEGUN, PAUSED -> this;
    };
  }

  Tally closed(Verdict verdict) {
    var after = running(verdict);
    return verdict.counts() && after.kept % WEEKS_A_FREEZE == 0 ? after.withOneMoreFreeze() : after;
  }

  private Tally withOneMoreFreeze() {
    return new Tally(streak, Math.min(MOST_FREEZES, freezes + 1), kept, strength);
  }
}
