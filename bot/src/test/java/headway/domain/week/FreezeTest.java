package headway.domain.week;

import static headway.domain.week.Diary.at;
import static headway.domain.week.Verdict.BEGUN;
import static headway.domain.week.Verdict.FROZEN;
import static headway.domain.week.Verdict.KEPT;
import static headway.domain.week.Verdict.MISSED;
import static headway.domain.week.Verdict.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FreezeTest {
  private final Diary diary = new Diary();

  private static List<Integer> freezes(Standing standing) {
    return standing.weeks().stream().map(week -> week.after().freezes()).toList();
  }

  @Test
  void oneIsThereAtTheStartAndOneComesAtTheEndOfEveryThirdKeptWeek() {
    diary.keeps(0, 2, 3);

    assertThat(diary.verdicts(3)).containsExactly(KEPT, FROZEN, KEPT, KEPT);
    assertThat(freezes(diary.on(3, 6, 12))).containsExactly(1, 0, 0, 0);
    assertThat(freezes(diary.on(4))).containsExactly(1, 0, 0, 1, 1);
    assertThat(diary.on(4).weeks().get(3).why().freezeEarned()).isTrue();
  }

  @Test
  void atMostTwoAreHeld() {
    diary.keeps(0, 1, 2, 3, 4, 5);

    var standing = diary.on(6);

    assertThat(standing.freezes()).isEqualTo(2);
    assertThat(standing.weeks().get(5).why().freezeEarned()).isFalse();
  }

  @Test
  void aRepairedWeekIsOneOfTheThree() {
    diary.keeps(0, 1).does(rhythm -> rhythm.repairAsked(at(3, 0, 12))).shares(3, 0, 1);

    var standing = diary.on(3, 2, 12);

    assertThat(standing.freezes()).isEqualTo(2);
  }

  @Test
  void aMissedWeekTakesOneWhileTheStreakIsAtLeastOne() {
    diary.keeps(0);

    assertThat(diary.verdicts(3)).containsExactly(KEPT, FROZEN, MISSED, OPEN);
  }

  @Test
  void withoutAStreakNoneIsTaken() {
    diary.shares(0, 1);

    var standing = diary.on(2);

    assertThat(diary.verdicts(2)).containsExactly(BEGUN, MISSED, OPEN);
    assertThat(standing.freezes()).isEqualTo(1);
  }
}
