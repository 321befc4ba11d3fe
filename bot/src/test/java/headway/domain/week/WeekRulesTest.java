package headway.domain.week;

import static headway.domain.week.Diary.at;
import static headway.domain.week.Diary.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headway.domain.week.WeekRules.Freezes;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WeekRulesTest {
  private static final Freezes FREEZES = WeekRules.DEFAULT.freezes();

  private final Diary diary = new Diary();

  @Test
  void whoBeginsWithoutAFreezeMissesTheWeekAFreezeWouldCover() {
    diary.keeps(0, 1);

    assertThat(verdict(2, WeekRules.DEFAULT)).isEqualTo(Verdict.FROZEN);
    assertThat(verdict(2, freezes(new Freezes(0, 3, 2)))).isEqualTo(Verdict.MISSED);
  }

  @Test
  void freezesAreEarnedAfterAsManyWeeksAsSetAndHeldUpToTheMost() {
    diary.keeps(0, 1, 2, 3, 4, 5);

    assertThat(diary.by(WeekRules.DEFAULT, 6).freezes()).isEqualTo(2);
    assertThat(diary.by(freezes(new Freezes(1, 1, 5)), 6).freezes()).isEqualTo(5);
    assertThat(diary.by(freezes(new Freezes(1, 7, 5)), 6).freezes()).isEqualTo(1);
  }

  @Test
  void aWeekCanBeHadBackForAsManyDaysAsSet() {
    diary.keeps(0).shares(2, 1, 2).does(rhythm -> rhythm.repairAsked(at(2, 0, 9)));

    assertThat(verdict(1, WeekRules.DEFAULT)).isEqualTo(Verdict.REPAIRED);
    assertThat(verdict(1, repair(1))).isEqualTo(Verdict.FROZEN);
    assertThat(verdict(1, repair(6))).isEqualTo(Verdict.REPAIRED);
  }

  @Test
  void theLastMomentToHaveAWeekBackIsThatOfTheDaysSet() {
    diary.keeps(0);

    assertThat(diary.by(repair(1), 2).repairable()).map(Repairable::deadline).contains(at(2, 1, 4));
    assertThat(diary.by(repair(6), 2).repairable()).map(Repairable::deadline).contains(at(2, 6, 4));
  }

  @Test
  void asManyPausedDaysAsSetMakeAPausedWeek() {
    var pause = new Pause(day(1, 0), Optional.of(day(1, 1)));
    diary.keeps(0).does(rhythm -> rhythm.paused(pause, day(1, 0)));

    assertThat(verdict(1, WeekRules.DEFAULT)).isEqualTo(Verdict.FROZEN);
    assertThat(verdict(1, new WeekRules(FREEZES, 3, 2, 4, 2))).isEqualTo(Verdict.PAUSED);
  }

  @Test
  void aWeekWeighsHalfInTheStrengthAfterTheHalfLife() {
    diary.keeps(0);

    var strength = diary.by(new WeekRules(FREEZES, 3, 4, 1, 2), 1).strength();

    assertThat(strength).isCloseTo(0.5, within(1e-9));
    assertThat(diary.by(WeekRules.DEFAULT, 1).strength()).isCloseTo(0.159, within(1e-3));
  }

  @Test
  void theStreakIsShownFromAsManyKeptWeeksAsSet() {
    diary.keeps(0);

    assertThat(diary.by(WeekRules.DEFAULT, 1).isStreakShown()).isFalse();
    assertThat(diary.by(new WeekRules(FREEZES, 3, 4, 4, 1), 1).isStreakShown()).isTrue();
  }

  /// The verdict on a week, a week after it ended.
  private Verdict verdict(int week, WeekRules rules) {
    return diary.by(rules, week + 2).weeks().get(week).verdict();
  }

  private static WeekRules freezes(Freezes freezes) {
    return new WeekRules(freezes, 3, 4, 4, 2);
  }

  private static WeekRules repair(int days) {
    return new WeekRules(FREEZES, days, 4, 4, 2);
  }
}
