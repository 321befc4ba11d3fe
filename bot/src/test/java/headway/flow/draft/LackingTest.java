package headway.flow.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.Heard;
import headway.TestBot;
import headway.store.mongo.MongoExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(MongoExtension.class)
final class LackingTest {
  private static final String LINK = "https://example.org/lithium";

  private final TestBot bot;

  LackingTest(MongoDatabase database) {
    bot = TestBot.on(database);
  }

  @Test
  void aLinkAloneIsKeptButNotApproved() {
    card();
    bot.say("draft " + LINK);

    Heard refused = bot.say("approve d1");

    assertThat(refused.text())
        .isEqualTo(
            "Not yet: d1 is only a link so far. Add three words of your own, perhaps what you'd"
                + " tell a colleague. It's kept.");
    assertThat(refused.buttons()).containsExactly("Add a line", "Ask me a question", "Later");
    assertThat(bot.say("queue").text()).startsWith("Nothing is queued.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Look here: #lithium #recycling @tom | needs one more word of your own",
        "Look | needs two more words of your own",
        "#so #many #words | needs three words of your own",
      })
  void wordsThatAreLinksNamesOrHashtagsAreNotOnesOwn(String text, String lack) {
    card();
    bot.say("draft " + text + " " + LINK);

    Heard refused = bot.say("approve d1");

    assertThat(refused.text()).contains(lack);
  }

  @Test
  void wordsOfAnothersNoteAreNotOnesOwn() {
    card();
    bot.say("#general @mia: suggest " + LINK + " Their yield is twice ours by now.");
    bot.say("draft s1 Their yield is twice ours by now.");

    Heard refused = bot.say("approve d1");
    Heard mine = bot.say("draft d1 text Ours could be cheaper still.");

    assertThat(refused.text()).startsWith("Not yet: d1 needs three words of your own");
    assertThat(mine.buttons()).contains("Approve");
  }

  @Test
  void aLineAddedStandsAboveTheLink() {
    card();
    bot.say("draft " + LINK);
    Heard refused = bot.say("approve d1");

    Heard asked = bot.press(refused, "Add a line");
    Heard card = bot.say("Ours could be cheaper.");

    assertThat(asked.fields()).hasSize(1);
    assertThat(card.text()).contains("Ours could be cheaper.\n" + LINK);
    assertThat(card.buttons()).contains("Approve");
  }

  @Test
  void aQuestionHelpsToFindTheWords() {
    card();
    bot.say("draft " + LINK);
    Heard refused = bot.say("approve d1");

    Heard asked = bot.press(refused, "Ask me a question");
    Heard card = bot.say("It taught me to measure first.");

    assertThat(asked.text()).contains("?");
    assertThat(asked.fields()).hasSize(1);
    assertThat(card.text()).contains("It taught me to measure first.\n" + LINK);
  }

  @Test
  void audienceAndPurposeTakeATapEach() {
    bot.say("draft Ours could be cheaper still.");
    Heard refused = bot.say("approve d1");

    Heard second = bot.press(refused, "My colleagues");
    Heard ready = bot.press(second, "Show what works");

    assertThat(refused.text()).isEqualTo("Not yet: whom is d1 for? It's kept.");
    assertThat(second.text()).contains("what should it do for them?");
    assertThat(ready.text()).contains("for my colleagues · to show what works");
    assertThat(ready.buttons()).contains("Approve");
  }

  @Test
  void theKindTakesTwoTaps() {
    card();
    Heard card = bot.say("draft What I learned is that it could be cheaper.");

    Heard kinds = bot.press(card, "Another kind");
    Heard changed = bot.press(kinds, "highlight");

    assertThat(card.text()).contains("d1 · insight");
    assertThat(kinds.text()).isEqualTo("What does d1 do?");
    assertThat(kinds.buttons()).containsExactly("inform", "celebrate", "highlight", "insight");
    assertThat(changed.text()).contains("d1 · highlight");
  }

  @Test
  void whatLacksCanBeSaidInOnesOwnWordsOneAfterTheOther() {
    bot.say("draft Ours could be cheaper still.");
    Heard refused = bot.say("approve d1");

    Heard first = bot.press(refused, "In my words");
    Heard second = bot.say("People who run recycling plants");
    Heard ready = bot.say("to save them a day");

    assertThat(first.fields()).extracting(Heard.Asked::name).containsExactly("audience");
    assertThat(second.fields()).extracting(Heard.Asked::name).containsExactly("purpose");
    assertThat(ready.text()).contains("for people who run recycling plants · to save them a day");
  }

  @Test
  void whatLacksIsAskedByButtonsSoCommandsStayCommands() {
    bot.say("draft Ours could be cheaper still.");

    Heard answer = bot.say("drafts");

    assertThat(answer.text()).startsWith("One draft:");
  }

  @Test
  void theCardIsOfferedToADraftThatIsOlder() {
    bot.say("draft Ours could be cheaper still.");
    card();

    Heard refused = bot.say("approve d1");

    assertThat(refused.buttons())
        .containsExactly("nurses", "My colleagues", "People in my field", "In my words", "Later");
  }

  @ParameterizedTest
  @ValueSource(strings = {"audience", "purpose", "alt"})
  void aFieldTakesAFewWordsOnOneLine(String field) {
    bot.say("draft Ours could be cheaper still.");
    bot.say("draft d1 picture graph.png");

    Heard tooLong = bot.say("draft d1 " + field + " " + "long ".repeat(80));
    Heard fits = bot.say("draft d1 " + field + " two\u2003 words\u0007 here");

    assertThat(tooLong.text())
        .isEqualTo("That is 399 characters; up to 300 fit here. Say it shorter.");
    assertThat(fits.text()).contains("two words here");
  }

  private void card() {
    bot.say("intention audience nurses");
    bot.say("intention purpose calmer shifts");
  }
}
