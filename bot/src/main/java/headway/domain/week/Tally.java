package headway.domain.week;

/// Where a member stands after a week: `kept` counts kept and repaired weeks ever, strength is
/// 0..1.
public record Tally(int streak, int freezes, int kept, double strength) {
  static Tally start(WeekRules rules) {
    return new Tally(0, rules.freezes().atStart(), 0, 0);
  }

  boolean canFreeze() {
    return streak >= 1 && freezes >= 1;
  }

  /// With a running week; a freeze is earned only when it closes.
  Tally running(Verdict verdict, WeekRules rules) {
    double stays = rules.stays();
    return switch (verdict) {
      case KEPT, REPAIRED -> new Tally(streak + 1, freezes, kept + 1, strength * stays + 1 - stays);
      case FROZEN -> new Tally(streak, freezes - 1, kept, strength);
      case MISSED -> new Tally(0, freezes, kept, strength * stays);
      case OPEN, BEGUN, PAUSED -> this;
    };
  }

  Tally closed(Verdict verdict, WeekRules rules) {
    var after = running(verdict, rules);
    var earns = verdict.counts() && after.kept % rules.freezes().every() == 0;
    return earns ? after.withOneMoreFreeze(rules.freezes().held()) : after;
  }

  private Tally withOneMoreFreeze(int most) {
    return new Tally(streak, Math.min(most, freezes + 1), kept, strength);
  }
}
