package headway.domain.week;

import static headway.domain.week.Diary.at;
import static headway.domain.week.Diary.day;
import static headway.domain.week.Verdict.FROZEN;
import static headway.domain.week.Verdict.KEPT;
import static headway.domain.week.Verdict.MISSED;
import static headway.domain.week.Verdict.OPEN;
import static headway.domain.week.Verdict.PAUSED;
import static headway.domain.week.Verdict.REPAIRED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RepairTest {
  /// Week 0 kept, week 1 short of one share.
  private final Diary diary = new Diary().keeps(0).shares(1, 2);

  private void asks(int week, int day, int hour) {
    diary.does(rhythm -> rhythm.repairAsked(at(week, day, hour)));
  }

  @Test
  void aWeekIsRepairedOnlyWhenAskedFor() {
    diary.shares(2, 0);

    assertThat(diary.verdicts(3)).containsExactly(KEPT, FROZEN, MISSED, OPEN);

    asks(2, 1, 12);

    assertThat(diary.verdicts(3).get(1)).isEqualTo(REPAIRED);
  }

  @Test
  void sharesMadeBeforeAndAfterTheCommandFillIt() {
    diary.does(rhythm -> rhythm.withTarget(3, day(0, 0)).withTarget(3, day(1, 0))).shares(0, 4);
    diary.shares(2, 0, 2);

    asks(2, 1, 12);

    var week = diary.on(2, 2, 13).weeks().get(1);
    assertThat(week.filling().borrowed())
        .extracting(WeekShare::day)
        .containsExactly(day(2, 0), day(2, 2));
    assertThat(week.verdict()).isEqualTo(REPAIRED);
  }

  @Test
  void theCommandMustComeWithinTheSeventyTwoHours() {
    diary.shares(2, 0);

    asks(2, 3, 4);

    assertThat(diary.verdicts(3).get(1)).isEqualTo(FROZEN);
  }

  @Test
  void publishedSharesCountByInstantAndLoggedOnesByDay() {
    asks(2, 0, 12);

    diary.publishes(2, 3, 4).logs(day(2, 3), at(2, 3, 12));
    assertThat(diary.verdicts(3).get(1)).isEqualTo(FROZEN);

    diary.logs(day(2, 2), at(2, 5, 12));
    assertThat(diary.verdicts(3).get(1)).isEqualTo(REPAIRED);
  }

  @Test
  void theEarliestSharesRepairAndLeaveTheNewWeek() {
    asks(2, 0, 12);

    diary.shares(2, 0, 1, 2);

    var standing = diary.on(3);
    assertThat(standing.weeks().get(1).filling().borrowed())
        .extracting(WeekShare::day)
        .containsExactly(day(2, 0));
    assertThat(standing.weeks().get(2).filling().lent()).hasSize(1);
    assertThat(standing.weeks().get(2).filling().counted()).hasSize(2);
    assertThat(standing.streak()).isEqualTo(3);
  }

  @Test
  void onlyAFullWeekTurnsRepairedAndUntilThenSharesStayInTheNewWeek() {
    var short2 = new Diary().keeps(0).does(rhythm -> rhythm.repairAsked(at(2, 0, 12))).shares(2, 0);

    var standing = short2.on(2, 1, 12);

    assertThat(standing.weeks().get(1).verdict()).isEqualTo(FROZEN);
    assertThat(standing.weeks().get(1).why().repairAsked()).isTrue();
    assertThat(standing.running().filling().counted()).hasSize(1);
  }

  @Test
  void theFreezeOfARepairedWeekComesBack() {
    assertThat(diary.on(2).freezes()).isZero();

    asks(2, 0, 12);
    diary.shares(2, 0);

    assertThat(diary.on(2, 1, 12).freezes()).isEqualTo(1);
  }

  @Test
  void whatIsMissingAndUntilWhenIsKnown() {
    var repairable = diary.on(2, 2, 12).repairable().orElseThrow();

    assertThat(repairable.week().first()).isEqualTo(day(1, 0));
    assertThat(repairable.needed()).isEqualTo(1);
    assertThat(repairable.missing()).isEqualTo(1);
    assertThat(repairable.deadline()).isEqualTo(at(2, 3, 4));
    assertThat(repairable.asked()).isFalse();
    assertThat(diary.on(2, 3, 4).repairable()).isEmpty();
  }

  @Test
  void aPauseAfterTheFactCoversAMissedWeekAndReturnsItsFreeze() {
    diary.does(rhythm -> rhythm.paused(new Pause(day(1, 3), Optional.of(day(1, 6))), day(2, 1)));

    var standing = diary.on(2);

    assertThat(standing.weeks().get(1).verdict()).isEqualTo(PAUSED);
    assertThat(standing.freezes()).isEqualTo(1);
    assertThat(standing.repairable()).isEmpty();
  }

  @Test
  void aPauseAfterTheFactTakesNoRepairedWeekAway() {
    asks(2, 0, 12);
    diary.shares(2, 0);

    diary.does(rhythm -> rhythm.paused(new Pause(day(1, 0), Optional.of(day(1, 6))), day(2, 1)));

    assertThat(diary.verdicts(2).get(1)).isEqualTo(REPAIRED);
  }
}
