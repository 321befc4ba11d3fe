package headway.domain.week;

/// The numbers that weeks are judged by.
///
/// @param repairDays how many times 24 hours after its end a week can still be had back
/// @param pausedDays paused days that make a week a paused one
/// @param halfLife weeks after which a week weighs half in the strength
/// @param shownFrom kept weeks from which the streak is shown
public record WeekRules(
    Freezes freezes, int repairDays, int pausedDays, int halfLife, int shownFrom) {
  public static final WeekRules DEFAULT = new WeekRules(new Freezes(1, 3, 2), 3, 4, 4, 2);

  public WeekRules {
    if (repairDays < 1 || repairDays > 6 || pausedDays < 1 || halfLife < 1) {
      throw new IllegalArgumentException(
          "no weeks with %d days of repair, %d of rest, a half-life of %d"
              .formatted(repairDays, pausedDays, halfLife));
    }
  }

  /// Freezes a member begins with, earns every so many weeks, and may hold.
  public record Freezes(int atStart, int every, int held) {
    public Freezes {
      if (atStart < 0 || every < 1 || held < atStart) {
        throw new IllegalArgumentException(
            "no %d of %d freezes, one more every %d weeks".formatted(atStart, held, every));
      }
    }
  }

  public int repairHours() {
    return 24 * repairDays;
  }

  /// What stays of a strength a week later.
  double stays() {
    return Math.pow(2, -1.0 / halfLife);
  }
}
