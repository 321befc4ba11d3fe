package headway.flow.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.domain.AlarmKind;
import headway.domain.Habits;
import headway.domain.Member;
import headway.domain.NudgeMode;
import headway.domain.NudgeState;
import headway.domain.nudge.Quiet;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.Town;
import headway.store.mongo.MongoExtension;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SetNudgesTest {
  private Town town;
  private SetNudges nudges;
  private Snooze snooze;

  @BeforeAll
  void build(MongoDatabase database) {
    town = new Town(database);
    nudges = new SetNudges(town.stores.members(), town.bells);
    snooze = new Snooze(town.stores.members(), town.bells, Duration.ofHours(2), Quiet.DEFAULT);
  }

  private Caller begun() {
    Caller mia = town.newcomer();
    town.firstWeek.begin(mia, mia.today());
    return town.again(mia);
  }

  private Caller nudged(Caller mia, NudgeState state) {
    town.stores
        .members()
        .change(mia.id(), mia.change("n"), m -> m.habits(habits -> habits.with(state)));
    return town.again(mia);
  }

  private static NudgeState sent(Caller mia, int ignored, Optional<NudgeState.Stop> stop) {
    NudgeState.Sent sent = new NudgeState.Sent(mia.now(), mia.today(), true, false);
    return new NudgeState(ignored, Optional.of(sent), List.of(), Optional.empty(), stop);
  }

  private Habits habits(Caller mia) {
    return town.again(mia).member().habits();
  }

  private Optional<Instant> alarm(Caller mia) {
    return town.stores.alarms().find(AlarmKind.NUDGE, mia.id()).map(alarm -> alarm.at());
  }

  @Test
  void aloneItShowsHowNudgesStandAndWhenTheNextComes() {
    Reply shown = nudges.show(begun());

    assertThat(Town.read(shown))
        .isEqualTo(
            "I look in at 09:30, Berlin time, on working days. The next nudge can come"
                + " 2026-11-24T09:30.");
  }

  @Test
  void beforeAnythingHasBegunItSaysWhatBeginsThem() {
    Reply shown = nudges.show(town.newcomer());

    assertThat(Town.read(shown)).contains("That begins when you do: `start`.");
  }

  @Test
  void aTimeAndDaysSetTheAlarm() {
    Caller mia = begun();

    nudges.at(mia, Optional.of(Set.of(DayOfWeek.WEDNESDAY)), LocalTime.of(7, 0));

    assertThat(alarm(mia)).contains(Instant.parse("2026-11-25T06:00:00Z"));
    assertThat(habits(mia).is(Habits.Switch.NUDGES_SET)).isTrue();
  }

  @Test
  void aTimeAloneKeepsTheDaysAndTurnsThemOnAgain() {
    Caller mia = begun();
    nudges.off(mia);

    nudges.at(town.again(mia), Optional.empty(), LocalTime.of(7, 0));

    assertThat(habits(mia).nudges().mode()).isEqualTo(NudgeMode.DAILY);
    assertThat(habits(mia).nudges().times().days()).hasSize(5);
  }

  @Test
  void offClearsTheAlarmAndSaysSo() {
    Caller mia = begun();

    Reply off = nudges.off(mia);

    assertThat(alarm(mia)).isEmpty();
    assertThat(Town.read(off)).contains("`nudge on`");
    assertThat(Town.read(nudges.show(town.again(mia)))).startsWith("Nudges are off.");
  }

  @Test
  void onRestartsAfterAGoodbyeWithNothingCountedAsIgnored() {
    Caller mia = begun();
    Caller gone = nudged(mia, sent(mia, 10, Optional.of(NudgeState.Stop.GOODBYE)));
    assertThat(Town.read(nudges.show(gone))).contains("have ended");

    nudges.on(gone);

    assertThat(habits(mia).nudged().stop()).isEmpty();
    assertThat(habits(mia).nudged().ignored()).isZero();
    assertThat(alarm(mia)).isPresent();
  }

  @Test
  void neededAndDailyChangeTheMode() {
    Caller mia = begun();

    Reply needed = nudges.needed(mia);

    assertThat(Town.read(needed)).contains("only while the week needs it");
    assertThat(habits(mia).nudges().mode()).isEqualTo(NudgeMode.NEEDED);
    nudges.daily(town.again(mia));
    assertThat(habits(mia).nudges().mode()).isEqualTo(NudgeMode.DAILY);
  }

  @Test
  void aSnoozeBringsTheSameNudgeOnceMore() {
    Caller mia = begun();
    Caller asked = nudged(mia, sent(mia, 0, Optional.empty()));

    Reply reply = snooze.snooze(asked);

    Instant until = asked.now().plus(Duration.ofHours(2));
    Member stored = town.again(mia).member();
    assertThat(Town.read(reply)).isEqualTo("Until 2026-11-23T13:00, then.");
    assertThat(alarm(mia)).contains(until);
    assertThat(stored.habits().nudged().isSnooze(until)).isTrue();
    assertThat(stored.habits().nudged().last().orElseThrow().answered()).isTrue();
  }

  @Test
  void aSnoozeSurvivesAnotherSettingAndIsOverOnceItHasRung() {
    Caller mia = begun();
    snooze.snooze(nudged(mia, sent(mia, 0, Optional.empty())));
    Instant until = mia.now().plus(Duration.ofHours(2));

    nudges.at(town.again(mia), Optional.empty(), LocalTime.of(7, 0));

    assertThat(alarm(mia)).contains(until);
    town.bells.set(town.again(mia).member(), until);
    assertThat(alarm(mia)).contains(Instant.parse("2026-11-24T06:00:00Z"));
  }

  @Test
  void withoutANudgeOfTodayThereIsNothingToSnooze() {
    Caller mia = begun();

    Reply reply = snooze.snooze(mia);

    assertThat(Town.read(reply))
        .isEqualTo("There is no nudge of today to put off. The next can come 2026-11-24T09:30.");
  }

  @Test
  void aSnoozeIntoQuietHoursIsNotTodayInstead() {
    Caller mia = begun();
    nudged(mia, sent(mia, 0, Optional.empty()));

    Reply reply = snooze.snooze(town.again(mia, Instant.parse("2026-11-23T16:30:00Z")));

    assertThat(Town.read(reply)).startsWith("That would be in your quiet hours.");
    assertThat(alarm(mia)).contains(Instant.parse("2026-11-24T08:30:00Z"));
  }
}
