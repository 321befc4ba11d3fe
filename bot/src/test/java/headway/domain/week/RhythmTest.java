package headway.domain.week;

import static headway.domain.week.Diary.BERLIN;
import static headway.domain.week.Diary.at;
import static headway.domain.week.Diary.day;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.domain.UsageException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RhythmTest {
  private final Rhythm rhythm = Rhythm.start(BERLIN, at(0, 0, 9)).started(day(0, 0));

  @Test
  void aNewFirstDayLengthensTheRunningWeekToItsEve() {
    var changed = rhythm.withFirstDay(SATURDAY, day(1, 2));

    assertThat(changed.weekOf(day(1, 2))).isEqualTo(new Week(day(1, 0), day(2, 4)));
    assertThat(changed.weekOf(day(2, 5))).isEqualTo(new Week(day(2, 5), day(3, 4)));
    assertThat(changed.weekOf(day(0, 3))).isEqualTo(new Week(day(0, 0), day(0, 6)));
  }

  @Test
  void changingBackTheSameWeekRestoresIt() {
    var changed = rhythm.withFirstDay(SATURDAY, day(1, 2)).withFirstDay(MONDAY, day(1, 3));

    assertThat(changed.weekOf(day(1, 2))).isEqualTo(new Week(day(1, 0), day(1, 6)));
  }

  @Test
  void aLengthenedWeekNeverEndsBeforeTheDayOfChange() {
    var changed = rhythm.withFirstDay(SATURDAY, day(1, 2)).withFirstDay(THURSDAY, day(2, 3));

    assertThat(changed.weekOf(day(1, 2))).isEqualTo(new Week(day(1, 0), day(3, 2)));
  }

  @Test
  void beforeTheStartAFirstDayHoldsFromEver() {
    var fresh = Rhythm.start(BERLIN, at(0, 0, 9)).withFirstDay(SUNDAY, day(0, 2));

    assertThat(fresh.weekOf(day(0, 2))).isEqualTo(new Week(day(-1, 6), day(0, 5)));
  }

  @Test
  void theLastOfSeveralTargetsInAWeekWins() {
    var changed = rhythm.withTarget(5, day(0, 1)).withTarget(7, day(1, 1)).withTarget(3, day(1, 4));

    assertThat(changed.targets())
        .containsExactly(new TargetChange(day(0, 0), 5), new TargetChange(day(1, 5), 3));
    assertThat(changed.targetOn(day(1, 6))).isEqualTo(5);
    assertThat(changed.targetOn(day(2, 0))).isEqualTo(3);
  }

  @Test
  void aChangedTargetWaitsForTheEndOfALengthenedWeek() {
    var changed =
        rhythm.withTarget(2, day(0, 0)).withTarget(4, day(1, 1)).withFirstDay(SATURDAY, day(1, 2));

    assertThat(changed.targetOn(day(2, 4))).isEqualTo(2);
    assertThat(changed.targetOn(day(2, 5))).isEqualTo(4);
  }

  @Test
  void aChangedTargetHoldsFromTheNextWeekEvenIfThatComesSooner() {
    var changed =
        rhythm
            .withTarget(2, day(0, 0))
            .withFirstDay(SATURDAY, day(1, 2))
            .withTarget(4, day(1, 3))
            .withFirstDay(MONDAY, day(1, 4));

    assertThat(changed.targetOn(day(1, 6))).isEqualTo(2);
    assertThat(changed.targetOn(day(2, 0))).isEqualTo(4);
  }

  @Test
  void aTargetIsOneToFourteen() {
    assertThatThrownBy(() -> rhythm.withTarget(15, day(0, 0)))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("1 to 14");
  }

  @Test
  void resumingEndsThePauseOnItsEveAndDropsPlannedOnes() {
    var paused =
        rhythm
            .paused(new Pause(day(0, 2), Optional.empty()), day(0, 2))
            .resumed(day(0, 4))
            .paused(new Pause(day(3, 0), Optional.of(day(3, 6))), day(0, 5));

    var resumed = paused.resumed(day(1, 0));

    assertThat(resumed.rest().pauses())
        .containsExactly(new Pause(day(0, 2), Optional.of(day(0, 3))));
    assertThat(resumed.isPaused(day(0, 3))).isTrue();
    assertThat(resumed.isPaused(day(0, 4))).isFalse();
  }

  @Test
  void aPauseWithoutAnEndTakesOneStillToCome() {
    var paused =
        rhythm
            .paused(new Pause(day(0, 2), Optional.empty()), day(0, 2))
            .paused(new Pause(day(0, 4), Optional.of(day(0, 5))), day(0, 4));

    assertThat(paused.rest().pauses())
        .isEqualTo(List.of(new Pause(day(0, 2), Optional.of(day(0, 5)))));
  }

  @Test
  void aPauseThatIsOverTakesNoDayFromOneWithoutAnEnd() {
    var paused =
        rhythm
            .paused(new Pause(day(0, 2), Optional.empty()), day(0, 2))
            .paused(new Pause(day(0, 4), Optional.of(day(0, 5))), day(1, 4));

    assertThat(paused.rest().pauses()).isEqualTo(List.of(new Pause(day(0, 2), Optional.empty())));
  }

  @Test
  void aWeekEndsAtTheTurnWhereTheMemberThenWas() {
    var week = rhythm.weekOf(day(0, 0));
    var flown = rhythm.inZone(ZoneId.of("Asia/Tokyo"), at(0, 3, 12));

    assertThat(rhythm.endOf(week)).isEqualTo(at(1, 0, 4));
    assertThat(flown.endOf(week)).isEqualTo(Instant.parse("2026-01-11T19:00:00Z"));
    assertThat(flown.inZone(BERLIN, at(1, 0, 1)).endOf(week)).isEqualTo(flown.endOf(week));
  }

  @Test
  void aZoneIsKnownAtAnyInstant() {
    var tokyo = ZoneId.of("Asia/Tokyo");
    var flown = rhythm.inZone(tokyo, at(0, 3, 12));

    assertThat(flown.zoneAt(at(-9, 0, 0))).isEqualTo(BERLIN);
    assertThat(flown.zoneAt(at(0, 3, 12))).isEqualTo(tokyo);
    assertThat(flown.zone()).isEqualTo(tokyo);
  }

  @Test
  void theEarliestStartIsKept() {
    var started = rhythm.started(day(2, 0)).started(day(-1, 3)).started(day(1, 0));

    assertThat(started.startedOn()).contains(day(-1, 3));
  }

  @Test
  void aLeapDayIsADayOfItsWeek() {
    var leap = LocalDate.of(2028, 2, 29);

    assertThat(rhythm.weekOf(leap))
        .isEqualTo(new Week(LocalDate.of(2028, 2, 28), LocalDate.of(2028, 3, 5)));
  }
}
