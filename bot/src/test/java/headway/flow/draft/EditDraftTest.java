package headway.flow.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.Heard;
import headway.TestBot;
import headway.chat.console.ConsoleSpace;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.DraftId;
import headway.domain.Outlet;
import headway.store.Deliveries;
import headway.store.mongo.MongoExtension;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(MongoExtension.class)
final class EditDraftTest {
  private final MongoDatabase database;
  private final TestBot bot;

  EditDraftTest(MongoDatabase database) {
    this.database = database;
    bot = TestBot.on(database);
    bot.say("intention audience nurses");
    bot.say("intention purpose calmer shifts");
    bot.say("draft Ours could be cheaper still.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text Ours will be cheaper soon.",
        "kind highlight",
        "audience doctors",
        "purpose fewer shifts",
        "credit Priya",
        "to hand",
        "picture graph.png"
      })
  void anyEditVoidsTheApprovalAndSaysSo(String edit) {
    bot.say("approve d1 fri 14:30");

    Heard answer = bot.say("draft d1 " + edit);

    assertThat(answer.text())
        .startsWith(
            "The approval of d1 no longer holds, so q1 is cancelled. d1 is back in `drafts`;"
                + " approve it again when it's right.\n\nd1 · ");
    assertThat(answer.buttons()).contains("Approve");
    assertThat(draft().isOpen()).isTrue();
    assertThat(draft().revision()).isEqualTo(2);
    assertThat(states()).hasOnlyElementsOfType(DeliveryState.Cancelled.class);
    assertThat(bot.say("drafts").text()).startsWith("One draft:\nd1");
    assertThat(bot.hear("!clock +1w")).noneMatch(heard -> heard.to().equals("#general"));
  }

  @Test
  void whatWaitsInSeveralPlacesIsCancelledInAll() {
    bot.say("approve d1 fri 14:30 to #general, hand");

    Heard answer = bot.say("draft d1 kind highlight");

    assertThat(answer.text()).contains("so q1 and q2 are cancelled");
  }

  @Test
  void anEditThatChangesNothingVoidsNothing() {
    bot.say("approve d1 fri 14:30");

    Heard answer = bot.say("draft d1 text Ours could be cheaper still.");

    assertThat(answer.text()).contains("It is approved: q1 is in your queue.");
    assertThat(draft().revision()).isEqualTo(1);
  }

  @Test
  void aSecondEditDoesNotSayItAgain() {
    bot.say("approve d1 fri 14:30");
    bot.say("draft d1 kind highlight");

    Heard answer = bot.say("draft d1 credit Priya");

    assertThat(answer.text()).startsWith("d1 · highlight").doesNotContain("no longer holds");
  }

  @Test
  void whileItIsBeingSentEveryEditIsRefused() {
    bot.say("approve d1 fri 14:30");
    sending();

    List<String> answers =
        List.of("text Some other words", "kind highlight", "to hand", "drop").stream()
            .map(edit -> bot.say("draft d1 " + edit).text())
            .toList();

    assertThat(answers)
        .containsOnly("d1 is being sent right now. Wait a moment, then look at `queue`.");
    assertThat(draft().content().text()).isEqualTo("Ours could be cheaper still.");
    assertThat(draft().isApproved()).isTrue();
  }

  @Test
  void outletsThatHaveItStayAsTheyAre() {
    bot.say("space list #wins");
    bot.hear("approve d1 now to #general");

    Heard edited = bot.say("draft d1 text Ours will be cheaper soon.");
    Heard nothing = bot.say("approve d1");
    List<Heard> elsewhere = bot.hear("approve d1 now to #wins");
    List<Heard> named = bot.hear("approve d1 now to #general");

    assertThat(edited.text())
        .startsWith("The approval of d1 no longer holds. d1 is back in `drafts`");
    assertThat(nothing.text())
        .isEqualTo(
            "d1 has gone out there already. To post it again, name the place: `approve d1 to"
                + " #general`.");
    assertThat(elsewhere).extracting(Heard::to).contains("#wins").doesNotContain("#general");
    assertThat(named).extracting(Heard::to).contains("#general").doesNotContain("#wins");
  }

  @Test
  void creditTakesNamesAndNobody() {
    Heard two = bot.say("draft d1 credit Priya, Tom , Priya");
    Heard none = bot.say("draft d1 credit nobody");
    Heard slip = bot.say("draft d1 credit , ,");
    Heard crowd = bot.say("draft d1 credit " + "a,b,c,d,e,f,g,".repeat(3).replace("g,a", "x,z"));

    assertThat(two.text()).contains("\n\nCredit: Priya and Tom");
    assertThat(none.text()).doesNotContain("Credit");
    assertThat(slip.text())
        .isEqualTo("I read no name there. `nobody` takes the credit away again.");
    assertThat(crowd.text()).startsWith("That credits 21 people; up to 20 fit.");
  }

  @Test
  void aPictureIsShownWithWhatItShows() {
    Heard early = bot.say("draft d1 alt A curve that rises");
    Heard picture = bot.say("draft d1 picture graph.png");
    Heard described = bot.say("draft d1 alt A curve that rises");
    Heard none = bot.say("draft d1 picture None");

    assertThat(early.text())
        .isEqualTo("There is no picture to describe yet. Add one with `draft d1 picture FILE`.");
    assertThat(picture.image())
        .hasValueSatisfying(path -> assertThat(path).endsWith("files/graph.png"));
    assertThat(described.text()).contains("The picture shows: A curve that rises");
    assertThat(none.image()).isEmpty();
    assertThat(none.text()).doesNotContain("The picture shows");
  }

  @Test
  void theSameOutletNamedTwiceIsOne() {
    bot.say("draft d1 to #general, #GENERAL, hand");

    assertThat(draft().route().outlets())
        .containsExactly(
            new Outlet.ToChannel(ConsoleSpace.channel("general")), new Outlet.ByHand());
  }

  @Test
  void onlyWhatIsOpenToTheMemberCanBeChosen() {
    Heard unlisted = bot.say("draft d1 to #random");
    Heard unknown = bot.say("draft d1 to mastodon");

    assertThat(unlisted.text())
        .isEqualTo(
            "#random: no Lead has listed it as an outlet. You can post to `#general`, `hand`.");
    assertThat(unknown.text())
        .isEqualTo("I know no outlet \"mastodon\". You can post to `#general`, `hand`.");
    assertThat(draft().revision()).isEqualTo(1);
  }

  @Test
  void aDroppedDraftTakesWhatWaitsWithIt() {
    bot.say("approve d1 fri 14:30 to #general, hand");

    Heard dropped = bot.say("draft d1 drop");
    Heard gone = bot.say("draft d1");

    assertThat(dropped.text()).isEqualTo("d1 is dropped, and q1 and q2 are cancelled.");
    assertThat(gone.text()).isEqualTo("d1 is dropped. `drafts` lists those you have.");
    assertThat(states()).hasOnlyElementsOfType(DeliveryState.Cancelled.class);
    assertThat(bot.say("drafts").text()).startsWith("No drafts waiting.");
  }

  @Test
  void aDroppedDraftLeavesNothingToDoInTheQueue() {
    bot.hear("approve d1 now to #general, hand");

    Heard dropped = bot.say("draft d1 drop");

    assertThat(dropped.text())
        .isEqualTo("d1 is dropped, and q2 is cancelled. What is out stays out.");
    assertThat(bot.say("queue").text()).startsWith("Nothing is queued.");
  }

  @Test
  void dropOnAnOldTextShowsTheNewOneAndDropsNothing() {
    Heard card = bot.say("draft d1");
    bot.say("draft d1 text Ours will be cheaper soon.");

    Heard answer = bot.press(card, "Drop");

    assertThat(answer.text())
        .startsWith("d1 has changed since, so nothing is dropped. Now it says:")
        .contains("Ours will be cheaper soon.");
    assertThat(draft().isOpen()).isTrue();
  }

  @Test
  void editAsksForTheTextAndShowsTheOldOne() {
    Heard card = bot.say("draft d1");

    Heard asked = bot.press(card, "Edit");
    Heard edited = bot.say("Ours will be cheaper soon.");

    assertThat(asked.fields())
        .containsExactly(
            new Heard.Asked("text", "What should d1 say?", "Ours could be cheaper still."));
    assertThat(edited.text()).contains("Ours will be cheaper soon.");
  }

  @Test
  void manyDraftsAreListedNewestFirstAndShortened() {
    for (int i = 2; i <= 23; i++) {
      bot.say("draft Thing number " + i + " that I have seen, " + "and seen again, ".repeat(9));
    }

    Heard list = bot.say("drafts");

    assertThat(list.text())
        .startsWith("23 drafts:\nd23 · Thing number 23 that I have seen, and seen again, and seen")
        .endsWith("…\nand 3 older")
        .doesNotContain("\nd3 ·");
    assertThat(list.buttons()).containsExactly("Show d23");
  }

  /// Another process is in the middle of it.
  private void sending() {
    Instant friday = Instant.parse("2026-11-27T14:30:00Z");
    Deliveries others = TestBot.beside(bot, database, 2).stores().deliveries();
    others.lease(friday, 1);
    others.begin(draft().id(), 1, friday);
  }

  private List<DeliveryState> states() {
    return draft().progress().deliveries().stream().map(Delivery::state).toList();
  }

  private Draft draft() {
    var you = bot.stores().members().by(ConsoleSpace.account("you")).orElseThrow();
    return bot.stores().drafts().find(new DraftId(you.id(), 1)).orElseThrow();
  }
}
