package headway.domain.week;

import java.time.Instant;

/// The ends of a member's weeks, worked out to the second only where an instant is near one.
final class Ends {
  private static final long DAY = 86_400;
  private static final long MARGIN = 2 * DAY;

  private final Rhythm rhythm;
  private final WeekRules rules;

  Ends(Rhythm rhythm, WeekRules rules) {
    this.rhythm = rhythm;
    this.rules = rules;
  }

  boolean isOver(Week week, Instant now) {
    return now.getEpochSecond() - roughly(week) > MARGIN || !now.isBefore(rhythm.endOf(week));
  }

  /// Whether a repair was asked for within the hours of repair after `week`.
  boolean repairAsked(Week week) {
    for (var asked : rhythm.rest().repairs()) {
      long after = asked.getEpochSecond() - roughly(week);
      if (after > -MARGIN
          && after < rules.repairDays() * DAY + MARGIN
          && Aftermath.of(week, rhythm, rules).holds(asked)) {
        return true;
      }
    }
    return false;
  }

  /// Midnight after the week in UTC: no zone's turn is two days from it.
  private static long roughly(Week week) {
    return (week.last().toEpochDay() + 1) * DAY;
  }
}
