package headway.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.Heard;
import headway.TestBot;
import headway.store.mongo.MongoExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The fields of a draft, asked one at a time.
@ExtendWith(MongoExtension.class)
final class DraftDetailsTest {
  private final TestBot bot;

  DraftDetailsTest(MongoDatabase database) {
    bot = TestBot.on(database);
    bot.say("intention audience nurses");
    bot.say("intention purpose calmer shifts");
    bot.say("draft Ours could be cheaper still.");
  }

  @Test
  void eachIsAskedAndPlacesAreNamedWithCommas() {
    Heard first = bot.press(bot.say("draft d1"), "Details");
    assertThat(first.text()).contains("What does d1 do?");
    bot.say("celebrate");
    bot.say("skip");
    Heard places = bot.say("skip");
    assertThat(places.text()).contains("Where should it go?", "Several: with commas between.");
    assertThat(places.buttons()).containsExactly("#general", "hand");

    Heard time = bot.say("hand, #general");
    Heard card = bot.say("fri 14:30");

    assertThat(time.buttons())
        .containsExactly("Not yet, I'll approve it myself", "Next slot (Tue 24 Nov 09:00)", "Now");
    assertThat(card.text())
        .contains("d1 · celebrate · for nurses")
        .contains("To you, to post by hand and #general");
    assertThat(card.buttons().getFirst()).isEqualTo("Approve for Fri 27 Nov 14:30");
  }

  @Test
  void theSamePlacesInAnotherOrderVoidNoApproval() {
    bot.say("approve d1 fri 9:00 to hand #general");

    bot.say("draft d1 to #general, hand");

    assertThat(bot.say("queue").text()).contains("q1", "q2");
    assertThat(bot.say("draft d1").text()).doesNotContain("no longer holds");
  }

  @Test
  void aPlaceThatIsNoneAndATimeThatIsPastAreAskedAgain() {
    details();

    Heard place = bot.say("nowhere");
    bot.say("hand");
    Heard time = bot.say("2026-11-20 09:00");

    assertThat(place.text()).contains("I know no outlet \"nowhere\"", "You can post to");
    assertThat(time.fields()).hasSize(1);
    assertThat(time.buttons()).contains("Now");
    assertThat(bot.say("skip").text()).contains("To you, to post by hand");
  }

  @Test
  void theTimeOnAButtonIsTheTimeApproved() {
    details();
    bot.say("skip");
    Heard card = bot.say("fri 14:30");

    bot.press(card, "Approve for Fri 27 Nov 14:30");

    assertThat(bot.say("queue").text()).contains("Fri 27 Nov 2026 14:30");
  }

  @Test
  void aTimeThatPassedOnItsButtonApprovesNothing() {
    details();
    bot.say("skip");
    Heard card = bot.say("in 2h");
    bot.say("!clock +3h");

    Heard late = bot.press(card, card.buttons().getFirst());

    assertThat(late.text()).startsWith("That time has passed.").contains("approve d1 fri 14:30");
    assertThat(bot.say("queue").text()).contains("Nothing is queued");
  }

  @Test
  void aTimeOnAnOldTextApprovesNothing() {
    details();
    bot.say("skip");
    Heard card = bot.say("now");
    bot.say("draft d1 text Ours could be dearer still.");

    Heard old = bot.press(card, "Approve and post now");

    assertThat(old.text()).startsWith("d1 has changed since");
  }

  @Test
  void whatIsLeftOutStaysAsItWas() {
    bot.press(bot.say("draft d1"), "Details");
    bot.say("skip");
    bot.say("night nurses");
    Heard left = bot.say("cancel");

    assertThat(left.text()).startsWith("Left there.");
    assertThat(bot.say("draft d1").text()).contains("for night nurses", "calmer shifts");
  }

  private void details() {
    bot.press(bot.say("draft d1"), "Details");
    bot.say("skip");
    bot.say("skip");
    bot.say("skip");
  }
}
