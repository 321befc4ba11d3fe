package headway.flow.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.coach.Balance;
import headway.coach.Phrasebook;
import headway.domain.DeliveryState;
import headway.domain.Habits;
import headway.domain.Habits.NudgePlan;
import headway.domain.Habits.Switch;
import headway.domain.News;
import headway.domain.NudgeMode;
import headway.domain.NudgeState.Stop;
import headway.domain.Outlet;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.Standings;
import headway.flow.Town;
import headway.flow.Written;
import headway.flow.nudge.NewsDesk;
import headway.flow.nudge.NewsWords;
import headway.flow.nudge.NextStep;
import headway.flow.nudge.OfferStep;
import headway.flow.nudge.Resonance;
import headway.flow.outlet.OutletBook;
import headway.store.mongo.MongoExtension;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HomeTest {
  private Town town;
  private Home home;

  @BeforeAll
  void build(MongoDatabase database) {
    town = new Town(database);
    OutletBook outlets = new OutletBook(town.stores.spaces(), Town.channels());
    NextStep next =
        new NextStep(
            town.stores.suggestions(),
            Phrasebook.bundled().prompts(),
            new Random(7),
            Balance.DEFAULT,
            new Resonance(town.stores.echoes()));
    home =
        new Home(
            new OfferStep(new Standings(town.stores.shares()), next, town.stores.drafts()),
            new NewsDesk(town.stores.members(), new NewsWords(town.stores.drafts(), outlets)),
            outlets);
  }

  private Caller shared(String... days) {
    Caller mia = town.newcomer();
    town.firstWeek.begin(mia, LocalDate.parse(days[0]));
    for (String day : days) {
      town.logs(mia, "words of " + day, LocalDate.parse(day));
    }
    return town.again(mia);
  }

  private Caller habits(Caller caller, UnaryOperator<Habits> edit) {
    town.stores
        .members()
        .change(caller.id(), town.again(caller).change("set"), member -> member.habits(edit));
    return town.again(caller);
  }

  private static Habits off(Habits habits) {
    return habits.with(new NudgePlan(NudgeMode.OFF, habits.nudges().times()));
  }

  @Test
  void itSaysHowToBegin() {
    assertThat(Town.read(home.home(town.newcomer())))
        .isEqualTo("Nothing has begun yet. `start` asks five short things; each can be skipped.");
  }

  @Test
  void itHasThisWeekTheOneNextStepAndWhatIsQueued() {
    Caller mia = shared("2026-11-23");
    Written.by(town, mia).text("the draft that waits").open();
    Written.by(town, mia)
        .text("the one that is queued")
        .waiting(
            new Outlet.ToChannel(Town.GENERAL),
            new DeliveryState.Waiting(Town.MONDAY.plus(Duration.ofDays(1)), 0, false));

    Reply reply = home.home(mia);

    assertThat(Town.read(reply))
        .isEqualTo(
            """
            This week: 1 of 2.
            Next: d1 is written and waits for your yes: "the draft that waits".
            Queued:
            q1 · d2 to #general · 2026-11-24T11:00 · the one that is queued\
            """);
    assertThat(Town.buttons(reply)).containsExactly("Show d1", "See the queue");
  }

  @Test
  void aKeptWeekIsLeftInPeace() {
    Caller mia = shared("2026-11-23", "2026-11-23", "2026-11-23");

    Reply reply = home.home(mia);

    assertThat(Town.read(reply))
        .startsWith("This week: 3 for a target of 2. It is kept; nothing more is asked of you.")
        .contains("\nIf you like: ")
        .doesNotContain("Next:");
  }

  @Test
  void aStreakIsShownFromTheSecondKeptWeekUnlessHidden() {
    Caller mia = shared("2026-11-09", "2026-11-10", "2026-11-16", "2026-11-17");
    Caller hidden = habits(mia, habits -> habits.turned(Switch.STREAK_HIDDEN, true));

    assertThat(Town.read(home.home(mia))).startsWith("This week: 0 of 2. Two in a row.\n");
    assertThat(Town.read(home.home(hidden))).startsWith("This week: 0 of 2.\n");
  }

  @Test
  void newsStandThereWhenNudgesAreOff() {
    Caller mia = shared("2026-11-16", "2026-11-17");
    News news = new News.Kept(LocalDate.parse("2026-11-16"));
    Caller on = habits(mia, habits -> habits.with(habits.announcements().with(news)));
    Caller off = habits(on, HomeTest::off);

    String without = Town.read(home.home(on));
    String with = Town.read(home.home(off));

    assertThat(without).doesNotContain("first kept week");
    assertThat(with).endsWith("\nTwo of two last week: your first kept week.");
    assertThat(Town.read(home.home(town.again(off)))).doesNotContain("first kept week");
  }

  @Test
  void aClosedConversationStandsThere() {
    Caller mia =
        habits(
            shared("2026-11-23"), habits -> habits.with(habits.nudged().stopped(Stop.CLOSED_DM)));

    assertThat(Town.read(home.home(mia)))
        .endsWith(
            "I can't write to you: your chat takes no messages from me. Allow them, then `nudge on`.");
  }

  @Test
  void aClosedConversationStandsThereBeforeAnythingHasBegun() {
    Caller mia =
        habits(town.newcomer(), habits -> habits.with(habits.nudged().stopped(Stop.CLOSED_DM)));

    assertThat(Town.read(home.home(mia)))
        .startsWith("Nothing has begun yet.")
        .contains("\nI can't write to you");
  }

  @Test
  void nothingQueuedIsSaid() {
    assertThat(Town.read(home.home(shared("2026-11-23")))).endsWith("\nNothing is queued.");
  }
}
