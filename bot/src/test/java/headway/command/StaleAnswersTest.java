package headway.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.Heard;
import headway.TestBot;
import headway.chat.Field;
import headway.chat.Form;
import headway.chat.FormBefore;
import headway.chat.FormKind;
import headway.chat.Request.Input;
import headway.store.mongo.MongoExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Answers to what was asked before somebody changed it elsewhere.
@ExtendWith(MongoExtension.class)
final class StaleAnswersTest {
  private final MongoDatabase database;
  private final TestBot bot;

  StaleAnswersTest(MongoDatabase database) {
    this.database = database;
    bot = TestBot.on(database);
    bot.say("intention audience nurses");
    bot.say("intention purpose calmer shifts");
    bot.say("draft Ours could be cheaper still.");
  }

  @Test
  void anAnswerToAnOldQuestionPutsOutNoNewerWords() {
    bot.press(bot.say("draft d1"), "Edit");
    bot.say("/headway draft d1 text Ours could be dearer still.");

    Heard told = bot.say("Ours could be lighter still.");

    assertThat(told.text())
        .contains("\"What should d1 say?\" has changed since this was asked")
        .contains("Ours could be dearer still.", "`skip` leaves it as it is.");
    assertThat(told.fields()).hasSize(1);
    assertThat(bot.say("/headway draft d1").text()).contains("dearer");
  }

  @Test
  void theSameAnswerOnceMoreTakesItsPlace() {
    bot.press(bot.say("draft d1"), "Edit");
    bot.say("/headway draft d1 text Ours could be dearer still.");
    bot.say("Ours could be lighter still.");

    bot.say("Ours could be lighter still.");

    assertThat(bot.say("/headway draft d1").text()).contains("lighter").doesNotContain("dearer");
  }

  @Test
  void skippedItStaysAsItIs() {
    bot.press(bot.say("draft d1"), "Edit");
    bot.say("/headway draft d1 text Ours could be dearer still.");
    bot.say("Ours could be lighter still.");

    bot.say("skip");

    assertThat(bot.say("/headway draft d1").text()).contains("dearer");
  }

  @Test
  void goingBackToOnesOwnAnswerIsNoChangeByOthers() {
    bot.press(bot.say("draft d1"), "Details");
    bot.say("celebrate");
    Heard back = bot.say("back");

    Heard next = bot.say("highlight");

    assertThat(back.fields()).extracting(Heard.Asked::value).containsExactly("celebrate");
    assertThat(next.text()).doesNotContain("has changed").contains("Whom is it for?");
  }

  @Test
  void laterQuestionsShowWhatStandsByThen() {
    bot.press(bot.say("draft d1"), "Details");
    bot.say("/headway draft d1 audience night nurses");

    Heard asked = bot.say("celebrate");

    assertThat(asked.fields()).extracting(Heard.Asked::value).containsExactly("night nurses");
  }

  @Test
  void anAnswerTakenTwiceAfterACrashIsNoChangeByOthers() {
    bot.say("approve d1 fri 9:00 to hand");
    Input changed = filled(Map.of("purpose", "fewer  falls"));
    bot.die("e1", changed);

    List<Heard> again = TestBot.beside(bot, database, 2).resume();

    assertThat(again).hasSize(1);
    assertThat(again.getFirst().text())
        .contains("to fewer falls", "no longer holds")
        .doesNotContain("has changed");
  }

  @Test
  void aFormHandedInAsItWasChangesNothing() {
    bot.say("approve d1 fri 9:00 to hand");

    Heard same = bot.receive("e1", filled(Map.of("purpose", "calmer shifts"))).getFirst();

    assertThat(same.text()).contains("It is approved").doesNotContain("no longer holds");
  }

  @Test
  void whatIsTakenAwayIsGoneAndWhatWasBlankStaysBlank() {
    Heard gone = bot.receive("e1", filled(Map.of("purpose", "", "audience", ""))).getFirst();

    assertThat(gone.text()).doesNotContain("calmer shifts", "nurses").contains("whom is it for?");
  }

  @Test
  void aDraftDroppedMeanwhileTakesNoAnswer() {
    bot.say("draft d1 drop");

    Heard dropped = bot.receive("e1", filled(Map.of("purpose", "fewer falls"))).getFirst();

    assertThat(dropped.text()).startsWith("d1 is dropped.");
  }

  private static Input filled(Map<String, String> answers) {
    Form form =
        new Form(
            FormKind.DRAFT,
            "d1",
            List.of(
                new Field("audience", "Whom is it for?", "nurses", List.of()),
                new Field("purpose", "What for?", "calmer shifts", List.of())));
    return new Input.Submission("DRAFT|d1|audience", answers, FormBefore.of(form).signs());
  }
}
