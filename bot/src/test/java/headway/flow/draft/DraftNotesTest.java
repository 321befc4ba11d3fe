package headway.flow.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.Heard;
import headway.TestBot;
import headway.store.mongo.MongoExtension;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(MongoExtension.class)
final class DraftNotesTest {
  private static final String LINK = "https://example.org/lithium";

  private final TestBot bot;

  DraftNotesTest(MongoDatabase database) {
    bot = TestBot.on(database);
    bot.say("intention audience nurses");
    bot.say("intention purpose calmer shifts");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#one #two #three #four are my words | 4 hashtags. Up to 3 help people find it",
        "THIS IS WHAT I HAVE SEEN TODAY | Most of this is in capitals.",
        "You won't believe what I have seen | makes people wait for the point",
      })
  void whatReadsBadlyIsNoted(String text, String note) {
    Heard card = bot.say("draft " + text);

    assertThat(card.text()).contains("\n\n- ").contains(note);
    assertThat(card.buttons()).contains("Approve");
  }

  @Test
  void aLinkSharedNinetyDaysAgoIsNotedAndLongerAgoItIsNot() {
    bot.say("shared " + LINK + " inform");
    bot.hear("!clock +90d");

    Heard noted =
        bot.say("draft HTTPS://example.org/lithium?utm_source=x It still works at scale.");
    bot.hear("!clock +1d");
    Heard over = bot.say("draft d1");

    assertThat(noted.text()).contains("- You shared this link on Mon 23 Nov (h1).");
    assertThat(over.text()).doesNotContain("You shared this link");
  }

  @Test
  void nearlyTheSameTextIsNotedForThirtyDays() {
    bot.hear("draft Small steps every day work better for me than big plans do.");
    bot.hear("approve d1 now");
    bot.hear("!clock +30d");

    Heard noted = bot.say("draft Small steps every day work better for me than large plans do.");
    bot.hear("!clock +1d");
    Heard over = bot.say("draft d2");

    assertThat(noted.text()).contains("- This is close to what you shared on Mon 23 Nov (h1).");
    assertThat(over.text()).doesNotContain("This is close");
  }

  @Test
  void aTextIsHeldAgainstWhatWentOutAndNotAgainstItself() {
    bot.hear("draft Small steps every day work better for me than big plans do.");
    bot.hear("approve d1 now");

    Heard itself = bot.say("draft d1 text Now it says another thing than it said before.");
    Heard old = bot.say("draft Small steps every day work better for me than big plans do.");

    assertThat(itself.text()).doesNotContain("This is close");
    assertThat(old.text()).contains("- This is close to what you shared on Mon 23 Nov (h1).");
  }

  @Test
  void whatIsTooLongForAnOutletIsNotedAsThatOutletCounts() {
    Heard card = bot.say("draft " + "👩 words ".repeat(1_251).strip());
    Heard hand = bot.say("draft d1 to hand");

    assertThat(card.text()).contains("- 10,007 of 10,000 characters for #general: 7 too many.");
    assertThat(hand.text()).doesNotContain("too many");
  }

  @Test
  void aHighlightOfNobodyIsNoted() {
    bot.say("draft What I learned is that it could be cheaper.");

    Heard nobody = bot.say("draft d1 kind highlight");
    Heard credited = bot.say("draft d1 credit Priya");

    assertThat(nobody.text()).contains("- A highlight, and nobody is credited yet.");
    assertThat(credited.text()).doesNotContain("nobody is credited");
  }

  @Test
  void thereAreThreeNotesAtMostAndTheyHoldNothingBack() {
    bot.say("shared " + LINK + " inform");
    bot.say("draft YOU WON'T BELIEVE THIS #a #b #c #d " + LINK);
    bot.say("draft d1 kind highlight");
    bot.say("draft d1 picture graph.png");

    Heard card = bot.say("draft d1");
    List<Heard> approved = bot.hear("approve d1 now");

    assertThat(card.text().lines().filter(line -> line.startsWith("- ")))
        .satisfiesExactly(
            line -> assertThat(line).contains("You shared this link"),
            line -> assertThat(line).contains("no alt text"),
            line -> assertThat(line).contains("nobody is credited"));
    assertThat(approved).extracting(Heard::to).contains("#general");
  }
}
