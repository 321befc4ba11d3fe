package headway.domain.week;

import static headway.domain.week.Diary.at;
import static headway.domain.week.Diary.day;
import static headway.domain.week.Verdict.BEGUN;
import static headway.domain.week.Verdict.FROZEN;
import static headway.domain.week.Verdict.KEPT;
import static headway.domain.week.Verdict.MISSED;
import static headway.domain.week.Verdict.OPEN;
import static headway.domain.week.Verdict.PAUSED;
import static headway.domain.week.Verdict.REPAIRED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {
  private final Diary diary = new Diary();

  private static Pause pause(LocalDate from, LocalDate until) {
    return new Pause(from, Optional.of(until));
  }

  @Test
  void aShareBefore0400BelongsToTheDayBefore() {
    diary.shares(0, 1).publishes(1, 0, 3);

    var verdicts = diary.verdicts(1);

    assertThat(verdicts).containsExactly(KEPT, OPEN);
  }

  @Test
  void travelNeverChangesThePast() {
    diary.keeps(0).shares(1, 6, 6);
    var before = diary.on(2).weeks().subList(0, 2);

    diary.does(rhythm -> rhythm.inZone(ZoneId.of("Pacific/Kiritimati"), at(2, 0, 11)));

    assertThat(diary.on(2).weeks().subList(0, 2)).isEqualTo(before);
  }

  @Test
  void aDayFlownThroughTwiceDoesNotReopenAWeek() {
    diary
        .does(rhythm -> rhythm.inZone(ZoneId.of("Asia/Tokyo"), at(1, 2, 9)))
        .does(rhythm -> rhythm.inZone(ZoneId.of("America/Los_Angeles"), at(1, 6, 22)));

    var standing = diary.on(1, 6, 23);

    assertThat(diary.rhythm().dayAt(at(1, 6, 23))).isEqualTo(day(1, 6));
    assertThat(standing.running().week().first()).isEqualTo(day(2, 0));
  }

  @Test
  void aPublishedAndALoggedShareBothCount() {
    diary.shares(0, 1).logs(day(0, 5), at(1, 2, 12));

    var verdicts = diary.verdicts(1);

    assertThat(verdicts).containsExactly(KEPT, OPEN);
  }

  @Test
  void theRunningWeekIsKeptOnceFilledElseOpen() {
    diary.shares(0, 1, 2);

    assertThat(diary.on(0, 3, 12).running().verdict()).isEqualTo(KEPT);
    assertThat(diary.drops(2).on(0, 3, 12).running().verdict()).isEqualTo(OPEN);
    assertThat(diary.on(0, 3, 12).running().filling().missing()).isEqualTo(1);
  }

  @Test
  void aFilledWeekIsKeptEvenIfPaused() {
    diary.keeps(0, 1).does(rhythm -> rhythm.paused(pause(day(1, 0), day(1, 6)), day(1, 0)));

    var verdicts = diary.verdicts(2);

    assertThat(verdicts).containsExactly(KEPT, KEPT, OPEN);
  }

  @Test
  void theFirstWeekIsBegunIfNotFilled() {
    diary.shares(0, 4).does(rhythm -> rhythm.paused(pause(day(0, 0), day(0, 6)), day(0, 0)));

    var verdicts = diary.verdicts(1);

    assertThat(verdicts).containsExactly(BEGUN, OPEN);
  }

  @Test
  void aWeekIsPausedByFourOfItsDaysButNotByThree() {
    diary
        .keeps(0)
        .does(rhythm -> rhythm.paused(pause(day(1, 3), day(1, 6)), day(1, 3)))
        .does(rhythm -> rhythm.paused(pause(day(2, 4), day(2, 6)), day(2, 4)));

    var verdicts = diary.verdicts(3);

    assertThat(verdicts).containsExactly(KEPT, PAUSED, FROZEN, OPEN);
  }

  @Test
  void pausesThatOverlapCountEachDayOnce() {
    diary
        .keeps(0)
        .does(rhythm -> rhythm.paused(pause(day(1, 2), day(1, 4)), day(1, 2)))
        .does(rhythm -> rhythm.paused(pause(day(1, 3), day(1, 4)), day(1, 3)));

    var week = diary.on(2).weeks().get(1);

    assertThat(week.why().pausedDays()).isEqualTo(3);
    assertThat(week.verdict()).isEqualTo(FROZEN);
  }

  @Test
  void keptAndRepairedAddOneToTheStreak() {
    diary.keeps(0).does(rhythm -> rhythm.repairAsked(at(2, 0, 12))).shares(2, 0, 1);

    var standing = diary.on(2, 2, 12);

    assertThat(standing.weeks().get(1).verdict()).isEqualTo(REPAIRED);
    assertThat(standing.streak()).isEqualTo(2);
  }

  @Test
  void missedEndsTheStreak() {
    diary.keeps(0, 1);

    var standing = diary.on(4);

    assertThat(diary.verdicts(4)).containsExactly(KEPT, KEPT, FROZEN, MISSED, OPEN);
    assertThat(standing.streak()).isZero();
  }

  @Test
  void begunPausedAndFrozenNeverStartOrEndAStreak() {
    diary.keeps(1).does(rhythm -> rhythm.paused(pause(day(2, 0), day(2, 6)), day(2, 0)));

    var streaks = diary.on(4).weeks().stream().map(week -> week.after().streak()).toList();

    assertThat(diary.verdicts(4)).containsExactly(BEGUN, KEPT, PAUSED, FROZEN, OPEN);
    assertThat(streaks).containsExactly(0, 1, 1, 1, 1);
  }

  @Test
  void theFirstWeekIsThatOfSetUpOrOfALoggedShareBeforeIt() {
    assertThat(diary.on(1).weeks()).hasSize(2);

    diary.logs(day(-1, 2), at(0, 1, 12));

    assertThat(diary.on(1).weeks().getFirst().week().first()).isEqualTo(day(-1, 0));
  }

  @Test
  void aChangedTargetHoldsFromTheNextWeekTheFirstAtOnce() {
    diary
        .does(rhythm -> rhythm.withTarget(1, day(0, 2)))
        .does(rhythm -> rhythm.withTarget(3, day(1, 2)))
        .does(rhythm -> rhythm.withTarget(4, day(1, 3)));

    var targets = diary.on(2).weeks().stream().map(week -> week.filling().target()).toList();

    assertThat(targets).containsExactly(1, 1, 4);
  }

  @Test
  void strengthRisesWithKeptWeeksFallsWithMissedOnesAndRestsOtherwise() {
    diary.keeps(0).does(rhythm -> rhythm.paused(pause(day(1, 0), day(1, 6)), day(1, 0)));
    var stays = Math.pow(2, -0.25);

    assertThat(diary.on(1).strength()).isCloseTo(1 - stays, within(1e-12));
    assertThat(diary.on(3).strength()).isCloseTo(1 - stays, within(1e-12));
    assertThat(diary.on(4).strength()).isCloseTo((1 - stays) * stays, within(1e-12));
  }

  @Test
  void weeksKeptEverFallOnlyByACorrection() {
    diary.keeps(0, 1);

    assertThat(diary.on(9).weeksKept()).isEqualTo(2);
    assertThat(diary.drops(1).on(9).weeksKept()).isEqualTo(1);
  }

  @Test
  void theNextKeptWeekAfterAMissIsAComeback() {
    diary.keeps(0, 4, 5);

    var comebacks = diary.on(6).weeks().stream().map(week -> week.why().comeback()).toList();

    assertThat(diary.verdicts(6)).containsExactly(KEPT, FROZEN, MISSED, MISSED, KEPT, KEPT, OPEN);
    assertThat(comebacks).containsExactly(false, false, false, false, true, false, false);
  }

  @Test
  void theRunningWeekIsAComebackOnceFilled() {
    diary.keeps(0, 3);

    var running = diary.on(3, 4, 12).running();

    assertThat(running.why().comeback()).isTrue();
  }
}
