package headway.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.domain.Alarm;
import headway.domain.AlarmKind;
import headway.domain.Habits;
import headway.domain.Member;
import headway.domain.NudgeMode;
import headway.domain.NudgeState;
import headway.store.Alarms;
import headway.store.mongo.MongoExtension;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class BellsTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final Instant WEEK_END = Instant.parse("2026-11-30T03:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-11-24T08:30:00Z");

  private final Town town;
  private final Alarms alarms;
  private final Caller mia;

  BellsTest(MongoDatabase database) {
    database.drop();
    town = new Town(database);
    alarms = town.stores.alarms();
    mia = town.newcomer();
  }

  @Test
  void beforeAnythingHasBegunNothingRings() {
    town.bells.set(mia.member(), Town.MONDAY);

    assertThat(at(AlarmKind.WEEK_END)).isEmpty();
    assertThat(at(AlarmKind.NUDGE)).isEmpty();
  }

  @Test
  void theFirstWeekSetsItsEndAndTheNextNudge() {
    Member begun = town.firstWeek.begin(mia, TODAY);

    assertThat(begun.rhythm().startedOn()).contains(TODAY);
    assertThat(at(AlarmKind.WEEK_END)).contains(WEEK_END);
    assertThat(at(AlarmKind.NUDGE)).contains(TUESDAY);
  }

  @Test
  void theFirstWeekIsThatOfTheEarliestThing() {
    town.firstWeek.begin(mia, TODAY);

    Member earlier = town.firstWeek.begin(town.again(mia), TODAY.minusDays(5));
    Member later = town.firstWeek.begin(town.again(mia), TODAY);

    assertThat(earlier.rhythm().startedOn()).contains(TODAY.minusDays(5));
    assertThat(later.rhythm().startedOn()).contains(TODAY.minusDays(5));
  }

  @Test
  void aWeekEndThatIsDueIsNotPutOffByWhatIsSaidMeanwhile() {
    Member begun = town.firstWeek.begin(mia, TODAY);
    Instant after = WEEK_END.plus(Duration.ofHours(5));

    town.bells.set(begun, after);
    Optional<Instant> due = at(AlarmKind.WEEK_END);
    alarms.clear(AlarmKind.WEEK_END, mia.id());
    town.bells.set(begun, after);

    assertThat(due).contains(WEEK_END);
    assertThat(at(AlarmKind.WEEK_END)).contains(WEEK_END.plus(Duration.ofDays(7)));
  }

  @Test
  void aSnoozeRingsBeforeTheNextNudge() {
    Member begun = town.firstWeek.begin(mia, TODAY);
    var sent = new NudgeState.Sent(Town.MONDAY, TODAY, true, false);
    NudgeState state =
        new NudgeState(0, Optional.of(sent), List.of(), Optional.empty(), Optional.empty());
    Instant snoozed = Town.MONDAY.plus(Duration.ofHours(2));

    town.bells.set(begun.habits(habits -> habits.with(state.snoozed(snoozed))), Town.MONDAY);
    Optional<Instant> first = at(AlarmKind.NUDGE);
    town.bells.set(begun.habits(habits -> habits.with(state.snoozed(snoozed))), snoozed);

    assertThat(first).contains(snoozed);
    assertThat(at(AlarmKind.NUDGE)).contains(TUESDAY);
  }

  @Test
  void nudgesThatAreOffOrStoppedDoNotRing() {
    Member begun = town.firstWeek.begin(mia, TODAY);
    Habits.NudgePlan off = new Habits.NudgePlan(NudgeMode.OFF, begun.habits().nudges().times());
    NudgeState stopped =
        new NudgeState(
            0,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.of(NudgeState.Stop.CLOSED_DM));

    town.bells.set(begun.habits(habits -> habits.with(off)), Town.MONDAY);
    Optional<Instant> whenOff = at(AlarmKind.NUDGE);
    town.bells.set(begun, Town.MONDAY);
    town.bells.set(begun.habits(habits -> habits.with(stopped)), Town.MONDAY);

    assertThat(whenOff).isEmpty();
    assertThat(at(AlarmKind.NUDGE)).isEmpty();
  }

  private Optional<Instant> at(AlarmKind kind) {
    return alarms.find(kind, mia.id()).map(Alarm::at);
  }
}
