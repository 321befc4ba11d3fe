package headway.flow.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.chat.Action;
import headway.chat.Button;
import headway.domain.Habits;
import headway.domain.NudgeMode;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.Town;
import headway.store.mongo.MongoExtension;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AnswerNudgeTest {
  private NudgeTown at;

  @BeforeAll
  void build(MongoDatabase database) {
    at = new NudgeTown(database);
  }

  @AfterEach
  void alone() {
    at.alone();
  }

  private Caller nudged() {
    Caller mia = at.begun();
    at.until("2026-11-24T10:00");
    return at.speaks(mia);
  }

  @Test
  void notTodayAnswersAndSaysWhenTheNextCanCome() {
    Caller mia = nudged();

    Reply reply = at.answer.notToday(mia);

    assertThat(Town.read(reply))
        .isEqualTo("Not today, then. The next nudge can come 2026-11-25T09:30.");
    assertThat(at.state(mia).ignoredByNow()).isZero();
  }

  @Test
  void notTodayCallsOffASnooze() {
    Caller mia = nudged();
    Caller snoozed =
        at.habits(mia, h -> h.with(h.nudged().snoozed(at.now.plus(Duration.ofHours(2)))));

    at.answer.notToday(snoozed);
    at.until("2026-11-24T18:00");

    assertThat(at.times(mia)).hasSize(1);
  }

  @Test
  void mondaysOnlyKeepsTheTime() {
    Caller mia = nudged();

    Reply reply = at.answer.mondaysOnly(mia);
    at.until("2026-12-01T12:00");

    assertThat(Town.read(reply)).startsWith("Mondays only, at 09:30.");
    assertThat(at.town.again(mia).member().habits().nudges().times().days())
        .containsExactly(DayOfWeek.MONDAY);
    assertThat(at.times(mia)).endsWith("2026-11-30T09:30").hasSize(2);
  }

  @Test
  void inAMonthMeansNothingBeforeThat() {
    Caller mia = nudged();

    at.answer.askInAMonth(mia);
    at.until("2026-12-25T12:00");

    assertThat(at.times(mia)).containsExactly("2026-11-24T09:30", "2026-12-25T09:30");
  }

  @Test
  void stopTurnsThemOff() {
    Caller mia = nudged();

    Reply reply = at.answer.stop(mia);
    at.until("2026-11-27T12:00");

    assertThat(Town.read(reply)).contains("`nudge on` brings nudges back");
    assertThat(at.town.again(mia).member().habits())
        .extracting(Habits::nudges)
        .extracting(Habits.NudgePlan::mode)
        .isEqualTo(NudgeMode.OFF);
    assertThat(at.times(mia)).hasSize(1);
  }

  @Test
  void theSameEventTwiceChangesNothing() {
    Caller mia = nudged();
    at.answer.askInAMonth(mia);
    var once = at.state(mia);

    at.answer.askInAMonth(mia);

    assertThat(at.state(mia)).isEqualTo(once);
  }

  @Test
  void anotherOffersSomethingElseAndRemembersWhatWasShown() {
    Caller mia = nudged();
    OfferStep offer = new OfferStep(at.standings, at.next, at.town.stores.drafts());

    Reply reply = offer.another(mia, "s12,inform/one-number");

    assertThat(Town.read(reply)).contains("?");
    List<Button> buttons = Town.message(reply).buttons();
    assertThat(buttons)
        .extracting(Button::action)
        .containsExactly(Action.DRAFT_IT, Action.ANOTHER, Action.NOT_TODAY);
    assertThat(buttons.get(1).subject())
        .isEqualTo(buttons.getFirst().subject() + ",s12,inform/one-number");
  }
}
