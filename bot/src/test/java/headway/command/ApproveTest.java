package headway.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.Heard;
import headway.TestBot;
import headway.chat.console.ConsoleSpace;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.DraftId;
import headway.store.mongo.MongoExtension;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(MongoExtension.class)
final class ApproveTest {
  private final TestBot bot;

  ApproveTest(MongoDatabase database) {
    bot = TestBot.on(database);
    bot.say("zone Berlin");
    bot.say("intention audience nurses");
    bot.say("intention purpose calmer shifts");
    bot.say("draft Ours could be cheaper still.");
  }

  @Test
  void theAnswerIsTheWholeTextThePlaceTheTimeAndItsName() {
    bot.say("@mia: home");
    bot.say("draft Two lines\nof my own words.");

    Heard answer = bot.say("approve d2 fri 14:30");

    assertThat(answer.text())
        .isEqualTo(
            """
            d2 goes to #general (2 people) on Fri 27 Nov 2026 14:30 (Europe/Berlin) (q1).
            Change a word and I'll ask you again.

            Two lines
            of my own words.\
            """);
    assertThat(answer.buttons()).containsExactly("See the queue", "Move", "Cancel");
  }

  @Test
  void everyPlaceIsNamedWithItsReadersItsTimeAndItsButtons() {
    Heard answer = bot.say("approve d1 fri 14:30 to #general, hand");

    assertThat(answer.text())
        .startsWith(
            "d1 goes to #general (1 person) on Fri 27 Nov 2026 14:30 (Europe/Berlin) (q1).\n"
                + "d1 comes to you, to post by hand, on Fri 27 Nov 2026 14:30 (Europe/Berlin)"
                + " (q2).\n");
    assertThat(answer.buttons())
        .containsExactly("See the queue", "Move q1", "Cancel q1", "Move q2", "Cancel q2");
  }

  @Test
  void thePeopleCreditedAreNamed() {
    bot.say("draft d1 credit Priya, Tom");

    Heard posted = bot.say("approve d1 fri 14:30");
    Heard handed = bot.say("approve d1 fri 14:30 to hand");

    assertThat(posted.text().lines())
        .first()
        .asString()
        .endsWith("(q1); will notify: Priya and Tom.");
    assertThat(handed.text().lines()).first().asString().endsWith("(q2); to tag: Priya and Tom.");
  }

  @Test
  void whatGoesOutAtOnceCantBeChangedAndIsNotSaidToBe() {
    List<Heard> heard = bot.hear("approve d1 now");

    assertThat(heard.getFirst().text())
        .startsWith("d1 goes to #general")
        .doesNotContain("Change a");
  }

  @Test
  void thePictureIsShown() {
    bot.say("draft d1 picture graph.png");

    Heard answer = bot.say("approve d1 fri 14:30");

    assertThat(answer.image())
        .hasValueSatisfying(path -> assertThat(path).endsWith("files/graph.png"));
  }

  @Test
  void withoutATimeItTakesTheNextSlotWhereNoOtherDraftWaits() {
    bot.say("draft A second thing I have seen.");
    bot.say("draft A third thing I have seen.");

    List<String> answers =
        List.of("approve d1", "approve d2", "approve d3", "approve d1").stream()
            .map(line -> bot.say(line).text())
            .toList();

    assertThat(answers.get(0)).contains("Tue 24 Nov 2026 09:00");
    assertThat(answers.get(1)).contains("Thu 26 Nov 2026 12:30");
    assertThat(answers.get(2)).contains("Tue 1 Dec 2026 09:00");
    assertThat(answers.get(3)).contains("Tue 24 Nov 2026 09:00");
  }

  @Test
  void aSlotThatIsNowIsOver() {
    bot.hear("!clock 2026-11-24T08:00Z");

    Heard answer = bot.say("approve d1");

    assertThat(answer.text()).contains("Thu 26 Nov 2026 12:30");
  }

  @Test
  void theBareNumberDoesWhereOnlyADraftFits() {
    Heard answer = bot.say("approve 1 fri 14:30");

    assertThat(answer.text()).startsWith("d1 goes to #general");
  }

  @Test
  void ownSlotsAreTaken() {
    bot.say("slots wed 08:15");

    Heard answer = bot.say("approve d1");

    assertThat(answer.text()).contains("Wed 25 Nov 2026 08:15 (Europe/Berlin)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday 10:00", "2026-11-22T10:00", "2028-01-01"})
  void aTimeThatIsPastOrFarAwayIsRefused(String when) {
    Heard answer = bot.say("approve d1 " + when);

    assertThat(answer.text()).isNotBlank();
    assertThat(draft(1).isApproved()).isFalse();
  }

  @Test
  void approvingAgainChangesDeliveriesAndNeverDoublesThem() {
    bot.say("approve d1 fri 14:30 to #general, hand");

    Heard again = bot.say("approve d1 thu 10:00");
    Heard fewer = bot.say("approve d1 wed 10:00 to hand");

    assertThat(again.text())
        .contains("Thu 26 Nov 2026 10:00 (Europe/Berlin) (q1)")
        .contains("Thu 26 Nov 2026 10:00 (Europe/Berlin) (q2)");
    assertThat(fewer.text())
        .startsWith("d1 comes to you, to post by hand, on Wed 25 Nov 2026 10:00")
        .doesNotContain("#general");
    assertThat(draft(1).progress().deliveries()).hasSize(2);
    assertThat(states(1).getFirst()).isInstanceOf(DeliveryState.Cancelled.class);
    assertThat(states(1).getLast()).isInstanceOf(DeliveryState.Waiting.class);
  }

  @Test
  void aTextInTheMembersHandsIsNotHandedAgainUnlessNamed() {
    bot.hear("approve d1 now to hand");

    Heard again = bot.say("approve d1");
    Heard named = bot.say("approve d1 fri 14:30 to hand");

    assertThat(again.text()).isEqualTo("d1 is in your hands already: `queue q1` shows it.");
    assertThat(named.text()).startsWith("d1 comes to you, to post by hand, on Fri 27 Nov");
    assertThat(draft(1).progress().deliveries()).hasSize(1);
  }

  @Test
  void aButtonOnAnOldTextShowsTheNewOneAndApprovesNothing() {
    Heard card = bot.say("draft d1");
    bot.say("draft d1 text Ours will be cheaper soon.");

    Heard answer = bot.press(card, "Approve");
    Heard fresh = bot.press(answer, "Approve");

    assertThat(answer.text())
        .startsWith("d1 has changed since, so nothing is approved. Now it says:")
        .contains("Ours will be cheaper soon.");
    assertThat(fresh.text()).startsWith("d1 goes to #general");
    assertThat(draft(1).progress().deliveries()).hasSize(1);
  }

  @Test
  void theApprovalIsBoundToTheExactTextAndRevision() {
    bot.say("draft d1 credit Priya");
    bot.say("draft d1 picture graph.png");

    bot.say("approve d1 fri 14:30");

    Delivery delivery = draft(1).delivery(1).orElseThrow();
    assertThat(delivery.post()).isEqualTo(draft(1).post());
    assertThat(delivery.post().revision()).isEqualTo(3);
    assertThat(delivery.post().credit()).containsExactly("Priya");
    assertThat(delivery.due()).isEqualTo("2026-11-27T13:30:00Z");
  }

  @Test
  void aChannelThatIsNoOutletAnyMoreIsRefusedWithAChoice() {
    bot.say("space unlist #general");

    Heard answer = bot.say("approve d1");
    Heard byHand = bot.say("approve d1 to hand");

    assertThat(answer.text())
        .isEqualTo(
            "#general: no Lead has listed it as an outlet. Choose another with `to`, such as `to"
                + " hand`; `outlets` lists them.");
    assertThat(byHand.text()).startsWith("d1 comes to you, to post by hand, on");
  }

  @Test
  void aDraftOfSomebodyElseIsNobodysElse() {
    Heard answer = bot.say("@mia: approve d1 now to #general");

    assertThat(answer.text()).startsWith("You have no d1.");
    assertThat(draft(1).isApproved()).isFalse();
  }

  @Test
  void whatIsHeldSaysSo() {
    bot.say("queue hold");
    Heard own = bot.say("approve d1 fri 14:30");
    bot.say("queue go");
    bot.say("space hold");

    Heard leads = bot.say("approve d1 fri 14:30");

    assertThat(own.text()).contains("(q1). Your queue is held, so it waits for `queue go`.\n");
    assertThat(leads.text())
        .contains("(q1). A Lead holds what goes there for now, so it may wait.");
  }

  @Test
  void anApprovalInAChannelIsAnsweredPrivately() {
    Heard answer = bot.say("#general @you: approve d1 fri 14:30");

    assertThat(answer.to()).isEqualTo("@you");
    assertThat(answer.text()).startsWith("d1 goes to #general");
  }

  private List<DeliveryState> states(int number) {
    return draft(number).progress().deliveries().stream().map(Delivery::state).toList();
  }

  private Draft draft(int number) {
    var you = bot.stores().members().by(ConsoleSpace.account("you")).orElseThrow();
    return bot.stores().drafts().find(new DraftId(you.id(), number)).orElseThrow();
  }
}
