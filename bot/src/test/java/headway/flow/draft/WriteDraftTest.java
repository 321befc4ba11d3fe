package headway.flow.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.Heard;
import headway.TestBot;
import headway.chat.console.ConsoleSpace;
import headway.domain.Draft;
import headway.domain.DraftId;
import headway.domain.Kind;
import headway.domain.Member;
import headway.domain.Outlet;
import headway.store.mongo.MongoExtension;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class WriteDraftTest {
  private static final String LINK = "https://example.org/lithium";

  private final TestBot bot;

  WriteDraftTest(MongoDatabase database) {
    bot = TestBot.on(database);
  }

  @Test
  void fromASuggestionComesTheOwnNoteThenTheLinkOnALineOfItsOwn() {
    bot.say("suggest " + LINK + " Their yield is twice ours.");

    bot.say("draft s1");

    assertThat(draft(1).content().text()).isEqualTo("Their yield is twice ours.\n" + LINK);
  }

  @Test
  void theTextGivenTakesThePlaceOfTheNote() {
    bot.say("suggest " + LINK + " Their yield is twice ours.");

    bot.say("draft s1 What surprised me is how cheap it was.");

    assertThat(draft(1).content().text())
        .isEqualTo("What surprised me is how cheap it was.\n" + LINK);
  }

  @Test
  void anothersNoteIsNeverTaken() {
    bot.say("#general @mia: suggest " + LINK + " Their yield is twice ours.");

    Heard card = bot.say("draft s1");

    assertThat(draft(1).content().text()).isEqualTo(LINK);
    assertThat(card.text()).doesNotContain("yield");
  }

  @Test
  void wordsThatAnotherBroughtAreNoWordsOfOnesOwn() {
    bot.say("#general @mia: suggest Priya passed her viva last week with honours");
    bot.say("draft s1");

    Heard refused = bot.say("approve d1");

    assertThat(refused.text()).startsWith("Not yet: d1 needs three words of your own");
  }

  @Test
  void anotherMembersOwnListIsNotForOthers() {
    bot.say("@mia: suggest https://example.org/secret");

    Heard answer = bot.say("draft s1");

    assertThat(answer.text()).startsWith("I know no s1 here.").doesNotContain("secret");
  }

  @Test
  void aLinkThatStandsInTheTextIsNotRepeated() {
    bot.say("draft " + LINK + " Read HTTPS://Example.org/lithium?utm_source=feed for once.");

    assertThat(draft(1).content().text())
        .isEqualTo("Read HTTPS://Example.org/lithium?utm_source=feed for once.");
  }

  @Test
  void aLongerLinkInTheTextIsAnotherLink() {
    bot.say("draft " + LINK + " See https://example.org/lithium-two as well.");

    assertThat(draft(1).content().text())
        .isEqualTo("See https://example.org/lithium-two as well.\n" + LINK);
  }

  @Test
  void audienceAndPurposeComeFromTheCardAndTheKindIsProposed() {
    bot.say("intention audience People who run recycling plants");
    bot.say("intention purpose Save them time");

    Heard card = bot.say("draft What surprised me is how cheap it was.");

    assertThat(card.text())
        .startsWith(
            "Kept. d1 · insight · for people who run recycling plants · to save them time\n"
                + "To #general (1 person).\n\nWhat surprised me is how cheap it was.");
    assertThat(card.buttons())
        .containsExactly("Approve", "Edit", "Another kind", "Drop", "Details");
    assertThat(draft(1).content().aim().kind()).contains(Kind.INSIGHT);
  }

  @Test
  void aTextIsKeptUnaltered() {
    String text = "Sieh nur: 👩‍🚀 “so” — שלום <b>&amp;</b> *x*  two  spaces <@U1> \u202e!";

    bot.say("draft " + text);

    assertThat(draft(1).content().text()).isEqualTo(text);
  }

  @Test
  void theFirstDraftGoesToTheShareChannelAndTheNextToWhatWasApprovedLast() {
    card();
    bot.say("draft One thing I have seen.");
    bot.say("draft Another thing I have seen.");
    bot.say("approve d2 to hand");
    bot.say("draft d1 text Some other thing I have seen.");

    bot.say("draft The third thing I have seen.");

    assertThat(draft(1).route().outlets())
        .containsExactly(new Outlet.ToChannel(ConsoleSpace.channel("general")));
    assertThat(draft(3).route().outlets()).containsExactly(new Outlet.ByHand());
  }

  @Test
  void whatWasApprovedLastIsSoByTimeAndNotByNumber() {
    card();
    bot.say("draft One thing I have seen.");
    bot.say("draft Another thing I have seen.");
    bot.say("approve d2 to hand");
    bot.hear("!clock +1h");
    bot.say("approve d1 to #general");

    bot.say("draft The third thing I have seen.");

    assertThat(draft(3).route().outlets())
        .containsExactly(new Outlet.ToChannel(ConsoleSpace.channel("general")));
  }

  @Test
  void withoutAnOpenChannelADraftIsForTheHand() {
    card();
    bot.say("draft One thing I have seen.");
    bot.say("approve d1 to #general");
    bot.say("space unlist #general");

    Heard card = bot.say("draft Another thing I have seen.");

    assertThat(card.text()).contains("To you, to post by hand.");
    assertThat(draft(2).route().outlets()).containsExactly(new Outlet.ByHand());
  }

  @Test
  void theFirstDraftBeginsTheFirstWeek() {
    bot.say("drafts");
    boolean before = you().rhythm().startedOn().isPresent();

    bot.say("draft " + LINK);

    assertThat(before).isFalse();
    assertThat(you().rhythm().startedOn()).contains(LocalDate.parse("2026-11-23"));
    assertThat(bot.stores().alarms().find(headway.domain.AlarmKind.WEEK_END, you().id()))
        .isPresent();
  }

  @Test
  void draftsAreCountedPerMemberAndSeenByNobodyElse() {
    bot.say("draft One thing that only I should see.");

    Heard theirs = bot.say("@mia: draft d1");
    Heard first = bot.say("@mia: draft Something of mine.");

    assertThat(theirs.text()).startsWith("You have no d1.").doesNotContain("only I");
    assertThat(first.text()).startsWith("Kept. d1 ");
  }

  @Test
  void whatNobodyCouldPostIsRefusedWithCauseAndNextStep() {
    Heard huge = bot.say("draft " + "word ".repeat(20_000));
    Heard link = bot.say("draft https://");

    assertThat(huge.text())
        .isEqualTo(
            "That text has 99,999 characters; I keep up to 20,000. Shorten it and send it again.");
    assertThat(link.text()).contains("link").doesNotContain("Kept");
    assertThat(bot.say("drafts").text()).startsWith("No drafts waiting.");
  }

  @Test
  void draftAloneAsksForTheText() {
    Heard asked = bot.say("draft");
    Heard card = bot.say("Something I have seen myself.");

    assertThat(asked.text()).isEqualTo("What would you like to say? One or two sentences will do.");
    assertThat(asked.fields()).hasSize(1);
    assertThat(card.text()).startsWith("Kept. d1 ").contains("Something I have seen myself.");
  }

  @Test
  void whatGoesOutOfItsSpaceSaysWhereItCameFrom() {
    bot.say("#general @mia: suggest " + LINK);
    card();

    Heard inside = bot.say("draft s1 It works at scale now.");
    Heard outside = bot.say("approve d1 fri 10:00 to hand");

    assertThat(inside.text()).doesNotContain("from the pool");
    assertThat(outside.text())
        .endsWith(
            "\n\ns1 is from the pool of console, brought by mia; what you post by hand is"
                + " outside that space.");
  }

  private void card() {
    bot.say("intention audience nurses");
    bot.say("intention purpose calmer shifts");
  }

  private Member you() {
    return bot.stores().members().by(ConsoleSpace.account("you")).orElseThrow();
  }

  private Draft draft(int number) {
    return bot.stores().drafts().find(new DraftId(you().id(), number)).orElseThrow();
  }
}
