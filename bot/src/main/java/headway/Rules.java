package headway;

import headway.coach.Balance;
import headway.coach.NoteRules;
import headway.domain.Kind;
import headway.domain.week.Rhythm;
import headway.domain.week.WeekRules;
import headway.settings.Habit;
import headway.settings.Sharing;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/// Settings as the rules that the habit's parts go by.
final class Rules {
  private Rules() {}

  static WeekRules weeks(Habit habit) {
    var streak = habit.streak();
    var freezes = streak.freezes();
    return new WeekRules(
        new WeekRules.Freezes(freezes.atStart(), freezes.every(), freezes.held()),
        streak.repairDays(),
        habit.pause().daysForAWeek(),
        streak.strengthHalfLife(),
        streak.shownFrom());
  }

  static Balance balance(Habit.Balance balance) {
    return new Balance(
        balance.last(),
        Map.of(
            Kind.INFORM, balance.inform(),
            Kind.CELEBRATE, balance.celebrate(),
            Kind.HIGHLIGHT, balance.highlight(),
            Kind.INSIGHT, balance.insight()));
  }

  static NoteRules notes(Sharing.Draft draft) {
    return new NoteRules(
        draft.sameLinkDays(), draft.sameTextDays(), draft.hashtags(), draft.notes());
  }

  /// The rhythm of a new member; what is no different from every rhythm is not written down.
  static Rhythm rhythm(Habit.Week week, ZoneId zone, Instant now) {
    var rhythm = Rhythm.start(zone, now);
    var today = rhythm.dayAt(now);
    if (rhythm.firstDay() != week.firstDay()) {
      rhythm = rhythm.withFirstDay(week.firstDay(), today);
    }
    return rhythm.targetOn(today) == week.target()
        ? rhythm
        : rhythm.withTarget(week.target(), today);
  }
}
