package headway.flow.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.chat.Sent;
import headway.domain.AlarmKind;
import headway.domain.DeliveryState;
import headway.domain.Habits;
import headway.domain.Habits.NudgePlan;
import headway.domain.Habits.Switch;
import headway.domain.NudgeMode;
import headway.domain.NudgeState.Stop;
import headway.domain.Outlet;
import headway.domain.nudge.NudgeTimes;
import headway.domain.week.Pause;
import headway.flow.Caller;
import headway.flow.Town;
import headway.flow.Written;
import headway.store.mongo.MongoExtension;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NudgeDueTest {
  private NudgeTown at;

  @BeforeAll
  void build(MongoDatabase database) {
    at = new NudgeTown(database);
  }

  @AfterEach
  void alone() {
    at.alone();
  }

  private static NudgePlan plan(Habits habits, NudgeMode mode) {
    return new NudgePlan(mode, habits.nudges().times());
  }

  private Caller at(Caller caller, LocalTime time) {
    return at.habits(
        caller,
        habits ->
            habits.with(
                new NudgePlan(
                    habits.nudges().mode(), new NudgeTimes(habits.nudges().times().days(), time))));
  }

  private void waiting(Caller caller, int number, String due) {
    Written.by(at.town, caller)
        .number(number)
        .waiting(
            new Outlet.ToChannel(Town.GENERAL),
            new DeliveryState.Waiting(Instant.parse(due), 0, false));
  }

  @Test
  void itComesAtTheMembersTimeOnTheirDays() {
    Caller mia = at.begun();

    at.until("2026-11-24T09:29:59");
    assertThat(at.times(mia)).isEmpty();
    at.until("2026-11-25T12:00");

    assertThat(at.times(mia)).containsExactly("2026-11-24T09:30", "2026-11-25T09:30");
  }

  @Test
  void itQuotesThePlanGivesTheStandingAndOffersOneThing() {
    Caller mia =
        at.changed(
            at.begun(),
            member ->
                member.with(
                    member
                        .card()
                        .edited(
                            card ->
                                card.withPlan(
                                    "When I have had my first coffee, I will share one thing."),
                            LocalDate.parse("2026-11-23"))));

    at.until("2026-11-24T12:00");

    assertThat(at.words(mia))
        .contains("When you have had your first coffee, you will share one thing.")
        .contains("0 of 2 this week")
        .contains("?");
    assertThat(at.buttons(mia)).containsExactly("Draft it", "Another", "Snooze 2 h", "Not today");
  }

  @Test
  void nobodyIsRemindedBeforeAnythingBegan() {
    Caller mia = at.stranger();

    at.until("2026-11-27T12:00");

    assertThat(at.times(mia)).isEmpty();
  }

  @Test
  void aKeptWeekIsLeftInPeace() {
    Caller mia = at.shared("2026-11-23", "2026-11-23");

    at.until("2026-11-30T09:00");

    assertThat(at.times(mia)).isEmpty();
  }

  @Test
  void whatIsQueuedForThisWeekCounts() {
    Caller mia = at.shared("2026-11-23");
    waiting(mia, 1, "2026-11-27T09:00:00Z");
    Caller priya = at.shared("2026-11-23");
    waiting(priya, 2, "2026-12-01T09:00:00Z");

    at.until("2026-11-24T12:00");

    assertThat(at.times(mia)).isEmpty();
    assertThat(at.times(priya)).hasSize(1);
  }

  @Test
  void aHeldQueueKeepsNoWeek() {
    Caller mia = at.shared("2026-11-23");
    waiting(mia, 1, "2026-11-27T09:00:00Z");
    at.habits(mia, habits -> habits.turned(Switch.QUEUE_HELD, true));

    at.until("2026-11-24T12:00");

    assertThat(at.times(mia)).hasSize(1);
  }

  @Test
  void aShareOfTodayIsEnoughForToday() {
    Caller mia = at.begun();
    at.downUntil("2026-11-24T09:00");
    at.town.logs(mia, "this morning's", LocalDate.parse("2026-11-24"));

    at.until("2026-11-25T12:00");

    assertThat(at.times(mia)).containsExactly("2026-11-25T09:30");
  }

  @Test
  void neededWaitsWhileTheDaysLeftAreMoreThanTwiceTheMissingShares() {
    Caller mia =
        at.habits(at.shared("2026-11-23"), habits -> habits.with(plan(habits, NudgeMode.NEEDED)));

    at.until("2026-11-27T12:00");

    assertThat(at.times(mia)).containsExactly("2026-11-26T09:30", "2026-11-27T09:30");
  }

  @Test
  void itWaitsWhileTheMemberRests() {
    Caller mia =
        at.changed(
            at.begun(),
            member ->
                member.rhythm(rhythm ->
                    rhythm.paused(
                        new Pause(
                            LocalDate.parse("2026-11-24"),
                            Optional.of(LocalDate.parse("2026-11-25"))),
                        LocalDate.parse("2026-11-23"))));

    at.until("2026-11-26T12:00");

    assertThat(at.times(mia)).containsExactly("2026-11-26T09:30");
  }

  @Test
  void aNewTimeBringsNoSecondOneThatDay() {
    Caller mia = at.begun();
    at.until("2026-11-24T10:00");

    at(mia, LocalTime.of(11, 0));
    at.until("2026-11-25T12:00");

    assertThat(at.times(mia)).containsExactly("2026-11-24T09:30", "2026-11-25T11:00");
  }

  @Test
  void afterADowntimeItComesLateWithinTwoHours() {
    Caller mia = at.begun();
    at.downUntil("2026-11-24T11:30");

    at.until("2026-11-24T11:30");

    assertThat(at.times(mia)).containsExactly("2026-11-24T11:30");
  }

  @Test
  void laterThanTwoHoursItIsLeftOut() {
    Caller mia = at.begun();
    at.downUntil("2026-11-24T11:30:01");

    at.until("2026-11-25T12:00");

    assertThat(at.times(mia)).containsExactly("2026-11-25T09:30");
  }

  @Test
  void afterDaysOfDowntimeTodaysStillComes() {
    Caller mia = at.begun();
    at.downUntil("2026-11-26T10:00");

    at.until("2026-11-26T12:00");

    assertThat(at.times(mia)).containsExactly("2026-11-26T10:00");
  }

  @Test
  void aTimeOfOnesOwnIsNeverQuietButLateItIs() {
    Caller mia = at(at.begun(), LocalTime.of(20, 0));
    at.until("2026-11-23T20:00");
    assertThat(at.times(mia)).containsExactly("2026-11-23T20:00");

    at.downUntil("2026-11-24T20:30");
    at.until("2026-11-24T23:00");

    assertThat(at.times(mia)).hasSize(1);
  }

  @Test
  void ignoredItGetsRarerAndSaysGoodbye() {
    Caller mia = at.begun();

    at.until("2027-02-01T12:00");

    assertThat(at.times(mia))
        .containsExactly(
            "2026-11-24T09:30",
            "2026-11-25T09:30",
            "2026-11-26T09:30",
            "2026-11-30T09:30",
            "2026-12-03T09:30",
            "2026-12-07T09:30",
            "2026-12-14T09:30",
            "2026-12-21T09:30",
            "2026-12-28T09:30",
            "2027-01-04T09:30");
    assertThat(at.words(mia)).contains("`nudge on`");
    assertThat(at.state(mia).stop()).contains(Stop.GOODBYE);
    assertThat(at.town.stores.alarms().find(AlarmKind.NUDGE, mia.id())).isEmpty();
  }

  @Test
  void fromTheFourthOnItOffersToComeLessOften() {
    Caller mia = at.begun();

    at.until("2026-11-26T12:00");
    var third = at.buttons(mia);
    at.until("2026-12-03T12:00");

    assertThat(third).doesNotContain("Stop");
    assertThat(at.buttons(mia)).endsWith("Mondays only", "Ask in a month", "Stop");
  }

  @Test
  void anyWordAnswersAndBringsTheDaysBack() {
    Caller mia = at.begun();
    at.until("2026-12-07T12:00");
    assertThat(at.state(mia).ignoredByNow()).isEqualTo(6);

    at.speaks(mia);
    at.until("2026-12-09T12:00");

    assertThat(at.times(mia)).endsWith("2026-12-07T09:30", "2026-12-08T09:30", "2026-12-09T09:30");
  }

  @Test
  void daysThatHaveNoMondayFallBackToTheirOwn() {
    Caller mia =
        at.habits(
            at.begun(),
            habits ->
                habits.with(
                    new NudgePlan(
                        NudgeMode.DAILY,
                        new NudgeTimes(
                            Set.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
                            LocalTime.of(9, 30)))));

    at.until("2026-12-23T12:00");

    assertThat(at.times(mia))
        .containsExactly(
            "2026-11-24T09:30",
            "2026-11-25T09:30",
            "2026-11-27T09:30",
            "2026-12-01T09:30",
            "2026-12-02T09:30",
            "2026-12-08T09:30",
            "2026-12-15T09:30",
            "2026-12-22T09:30");
  }

  @Test
  void aSnoozeIsTheSameOneOnceMoreAndCannotBeIgnored() {
    Caller mia = at.begun();
    at.until("2026-11-24T10:00");
    Caller pressed = at.speaks(mia);

    at.habits(pressed, h -> h.with(h.nudged().snoozed(at.now.plus(Duration.ofHours(2)))));
    at.until("2026-11-25T12:00");

    assertThat(at.times(mia))
        .containsExactly("2026-11-24T09:30", "2026-11-24T12:00", "2026-11-25T09:30");
    assertThat(at.state(mia).ignored()).isZero();
  }

  @Test
  void aSnoozedOneDoesNotComeWhenSomethingWasSharedMeanwhile() {
    Caller mia = at.begun();
    at.until("2026-11-24T10:00");
    Caller pressed = at.speaks(mia);
    at.habits(pressed, h -> h.with(h.nudged().snoozed(at.now.plus(Duration.ofHours(2)))));

    at.town.logs(mia, "meanwhile", LocalDate.parse("2026-11-24"));
    at.until("2026-11-24T23:00");

    assertThat(at.times(mia)).hasSize(1);
  }

  @Test
  void aClosedConversationStopsThemAtOnce() {
    Caller mia = at.begun();
    at.mail.answers(new Sent.Closed("takes no messages"));

    at.until("2026-11-24T12:00");

    assertThat(at.state(mia).stop()).contains(Stop.CLOSED_DM);
    assertThat(at.state(mia).last()).isEmpty();
    assertThat(at.town.stores.alarms().find(AlarmKind.NUDGE, mia.id())).isEmpty();
  }

  @Test
  void aBusyChatIsTriedAgainAfterItsPause() {
    Caller mia = at.begun();
    at.mail.answers(new Sent.Busy(Duration.ofMinutes(5)));
    at.until("2026-11-24T09:32");

    at.mail.opens();
    at.until("2026-11-24T12:00");

    assertThat(at.times(mia)).containsExactly("2026-11-24T09:35");
  }

  @Test
  void aChatThatStaysBusyIsLeftAloneAfterTwoHours() {
    Caller mia = at.begun();
    at.mail.answers(new Sent.Busy(Duration.ofMinutes(50)));
    at.until("2026-11-24T11:20");

    at.mail.opens();
    at.until("2026-11-24T23:00");

    assertThat(at.times(mia)).isEmpty();
    assertThat(at.state(mia).last()).isEmpty();
  }

  @Test
  void aMemberWhoseChatIsNotHereIsLeftToTheProcessThatHasIt() {
    Caller mia = at.begun();
    at.mail.present(false);
    at.until("2026-11-24T10:00");
    boolean counted = at.state(mia).last().isPresent();

    at.mail.present(true);
    at.nudges(at.town.process(), 100).run();

    assertThat(counted).isFalse();
    assertThat(at.times(mia)).containsExactly("2026-11-24T10:00");
  }

  @Test
  void offBringsNothing() {
    Caller mia = at.habits(at.begun(), habits -> habits.with(plan(habits, NudgeMode.OFF)));

    at.until("2026-11-27T12:00");

    assertThat(at.times(mia)).isEmpty();
  }

  @Test
  void wordingsRest() {
    Caller mia =
        at.habits(
            at.begun(),
            habits ->
                habits.with(
                    new NudgePlan(
                        NudgeMode.DAILY,
                        new NudgeTimes(NudgeTown.everyDay(), LocalTime.of(9, 30)))));

    for (int day = 24; day <= 29; day++) {
      at.until("2026-11-" + day + "T12:00");
      at.speaks(mia);
    }

    assertThat(at.state(mia).wordings()).hasSize(12).doesNotHaveDuplicates();
  }
}
