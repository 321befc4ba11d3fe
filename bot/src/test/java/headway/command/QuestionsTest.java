package headway.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.Heard;
import headway.TestBot;
import headway.chat.Request.Input;
import headway.store.mongo.MongoExtension;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One open question per account and place.
@ExtendWith(MongoExtension.class)
final class QuestionsTest {
  private final TestBot bot;

  QuestionsTest(MongoDatabase database) {
    bot = TestBot.on(database);
    bot.say("draft Ours could be cheaper still.");
  }

  @Test
  void aLineAnswersTheOpenQuestion() {
    bot.say("draft");

    Heard answer = bot.say("drafts are what I think about today");

    assertThat(answer.text()).startsWith("Kept. d2 ").contains("drafts are what I think about");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/headway drafts", "/HEADWAY drafts", "  /headway  drafts"})
  void aLineThatStartsWithHeadwayIsACommandAllTheSame(String line) {
    bot.say("draft");

    Heard command = bot.say(line);
    Heard answer = bot.say("What I think about today.");

    assertThat(command.text()).startsWith("One draft:");
    assertThat(answer.text()).startsWith("Kept. d2 ");
  }

  @Test
  void aLineThatStartsWithAMarkIsACommandAllTheSame() {
    bot.say("draft");

    Heard command = bot.receive("e1", new Input.Line("!drafts")).getFirst();
    Heard link = bot.receive("e2", new Input.Line("/headway https://example.org/a")).getFirst();

    assertThat(command.text()).startsWith("One draft:");
    assertThat(link.text()).startsWith("Kept as s1");
  }

  @Test
  void aNewerQuestionTakesThePlaceOfTheOpenOneAndSaysSo() {
    bot.say("draft");

    Heard second = bot.say("/headway suggest");
    Heard answer = bot.say("https://example.org/a");

    assertThat(second.text())
        .contains(
            "My question before (\"What would you like to say?\") is closed; what you answered is"
                + " kept.");
    assertThat(answer.text()).startsWith("Kept as s1");
    assertThat(bot.say("drafts").text()).startsWith("One draft:");
  }

  @Test
  void theSameQuestionAskedAgainIsNoNewerOne() {
    bot.say("draft");

    Heard again = bot.say("/headway draft");

    assertThat(again.text()).doesNotContain("is closed");
  }

  @Test
  void anAnswerToAQuestionThatIsClosedIsKeptAndAnswered() {
    bot.say("intention audience nurses");
    bot.say("intention purpose calmer shifts");
    bot.say("intention topics sleep");
    Heard rhythm = bot.press(bot.say("start"), "Change");
    bot.say("/headway draft");

    Heard kept = bot.press(rhythm, "3");

    assertThat(kept.text()).startsWith("Kept.");
    assertThat(bot.say("/headway intention").text()).contains("three shares a week");
  }

  @Test
  void aQuestionLapsesAfterADayAndWhatWasAnsweredIsKept() {
    Heard refused = bot.say("approve d1");
    bot.press(refused, "In my words");
    bot.say("people who run recycling plants");
    bot.hear("!clock +23h");
    bot.hear("!clock +59m");
    Heard before = bot.say("back");
    bot.hear("!clock +24h");

    Heard after = bot.say("draft d1");

    assertThat(before.fields()).extracting(Heard.Asked::name).containsExactly("audience");
    assertThat(after.text())
        .startsWith("d1 · inform · for people who run recycling plants\n")
        .contains("what should it do for them?");
  }

  @Test
  void skipGoesOnAndBackGoesBack() {
    Heard refused = bot.say("approve d1");
    bot.press(refused, "In my words");

    Heard second = bot.say("Skip");
    Heard first = bot.say("back");
    Heard stays = bot.say("back");
    bot.say("nurses");
    Heard end = bot.say("skip");

    assertThat(second.fields()).extracting(Heard.Asked::name).containsExactly("purpose");
    assertThat(first.fields()).extracting(Heard.Asked::name).containsExactly("audience");
    assertThat(stays.text()).startsWith("There is nothing before that.");
    assertThat(stays.fields()).extracting(Heard.Asked::name).containsExactly("audience");
    assertThat(end.text()).isEqualTo("Skipped. What you answered is kept.");
    assertThat(bot.say("draft d1").text()).contains("for nurses");
  }

  @Test
  void cancelLeavesAndKeepsWhatWasAnswered() {
    Heard refused = bot.say("approve d1");
    bot.press(refused, "In my words");
    bot.say("nurses");

    Heard left = bot.say("cancel");
    Heard command = bot.say("draft d1");

    assertThat(left.text()).isEqualTo("Left there. What you answered is kept.");
    assertThat(command.text()).contains("for nurses");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cancel", "Skip", " back "})
  void whereNothingIsAskedThereIsNothingToLeave(String line) {
    Heard answer = bot.say(line);

    assertThat(answer.text()).isEqualTo("Nothing is being asked. `home` shows where things stand.");
  }

  @Test
  void anAnswerThatDoesNotFitIsAskedForAgain() {
    bot.say("draft");

    Heard again = bot.say("word ".repeat(20_000));
    Heard kept = bot.say("Something shorter than that.");

    assertThat(again.text()).startsWith("That text has ");
    assertThat(again.fields()).hasSize(1);
    assertThat(kept.text()).startsWith("Kept. d2 ");
  }

  @Test
  void eachPlaceAndEachPersonHasAQuestionOfTheirOwn() {
    bot.say("draft");

    Heard channel = bot.say("#general @you: drafts");
    Heard mia = bot.say("@mia: drafts");
    Heard answer = bot.say("What I think about today.");

    assertThat(channel.text()).startsWith("One draft:");
    assertThat(mia.text()).startsWith("No drafts waiting.");
    assertThat(answer.text()).startsWith("Kept. d2 ");
  }

  @Test
  void aFormFilledAtOnceAnswersItsOwnQuestionThoughANewerOneIsOpen() {
    Heard refused = bot.say("approve d1");
    bot.press(refused, "In my words");
    bot.say("/headway draft");
    Map<String, String> answers = Map.of("audience", "nurses", "purpose", "calmer shifts");

    Heard filled = bot.receive("e1", new Input.Submission("DRAFT|d1|audience", answers)).getFirst();
    Heard newer = bot.say("What I think about today.");

    assertThat(filled.text()).contains("for nurses · to calmer shifts");
    assertThat(newer.text()).startsWith("Kept. d2 ");
  }

  @Test
  void aFormLeftEmptyInPartKeepsTheRest() {
    Heard some =
        bot.receive(
                "e1",
                new Input.Submission(
                    "DRAFT|d1|audience", Map.of("audience", "", "purpose", "calmer shifts")))
            .getFirst();
    Heard none =
        bot.receive("e2", new Input.Submission("DRAFT|d1|audience", Map.of("audience", " ")))
            .getFirst();
    Heard strange =
        bot.receive("e3", new Input.Submission("nothing", Map.of("audience", "nurses"))).getFirst();

    assertThat(some.text()).contains("to calmer shifts").contains("whom is it for?");
    assertThat(none.text()).startsWith("I read no words there.");
    assertThat(strange.text()).isEqualTo("I can't tell what that answers. Say the command again.");
  }
}
