package headway.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.Heard;
import headway.TestBot;
import headway.chat.Request.Input;
import headway.chat.console.ConsoleSpace;
import headway.domain.Draft;
import headway.domain.DraftId;
import headway.domain.Suggestion;
import headway.domain.SuggestionId;
import headway.store.mongo.MongoExtension;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Every request is answered, once, whatever dies meanwhile.
@ExtendWith(MongoExtension.class)
final class RouterTest {
  private final MongoDatabase database;
  private final TestBot bot;

  RouterTest(MongoDatabase database) {
    this.database = database;
    bot = TestBot.on(database);
  }

  @Test
  void theSameEventTwiceIsAnsweredOnce() {
    List<Heard> first = bot.receive("e1", new Input.Line("draft What I have seen."));
    List<Heard> second = bot.receive("e1", new Input.Line("draft What I have seen."));

    assertThat(first).hasSize(1);
    assertThat(second).isEmpty();
    assertThat(bot.say("drafts").text()).startsWith("One draft:");
  }

  @Test
  void aDraftWrittenByAProcessThatDiedIsAnsweredAndNotWrittenTwice() {
    TestBot next = afterDeathOf("draft https://example.org/a What I have seen.");

    List<Heard> answers = next.resume();

    assertThat(answers).extracting(Heard::text).singleElement().asString().startsWith("Kept. d1 ");
    assertThat(next.resume()).isEmpty();
    assertThat(next.say("drafts").text()).startsWith("One draft:");
    assertThat(next.say("draft Another thing I have seen.").text()).startsWith("Kept. d2 ");
  }

  @Test
  void anApprovalByAProcessThatDiedIsAnsweredAndNotMadeTwice() {
    ready();
    TestBot next = afterDeathOf("approve d1");
    Draft before = draft(next, 1);

    List<Heard> answers = next.resume();

    assertThat(answers)
        .extracting(Heard::text)
        .singleElement()
        .asString()
        .startsWith("d1 goes to #general (1 person) on Tue 24 Nov 2026 09:00 (UTC) (q1).");
    assertThat(draft(next, 1)).isEqualTo(before);
    assertThat(draft(next, 1).progress().deliveries()).hasSize(1);
  }

  @Test
  void anApprovalByAButtonIsNotMadeTwiceEither() {
    ready();
    bot.say("draft d1");
    String offer = offer("Approve");
    TestBot next = died(new Input.Press(offer));

    List<Heard> answers = next.resume();

    assertThat(answers).extracting(Heard::text).singleElement().asString().startsWith("d1 goes to");
    assertThat(draft(next, 1).progress().deliveries()).hasSize(1);
  }

  @Test
  void aSuggestionByAProcessThatDiedIsKeptOnceWithItsNoteOnce() {
    TestBot next = afterDeathOf("suggest https://example.org/a Worth a look.");

    List<Heard> answers = next.resume();

    assertThat(answers)
        .extracting(Heard::text)
        .singleElement()
        .asString()
        .startsWith("Kept as s1")
        .contains("Your note is with it.");
    assertThat(next.say("suggest https://example.org/a").text()).contains("s1 already");
    Suggestion kept =
        next.stores().suggestions().find(new SuggestionId(ConsoleSpace.ID, 1)).orElseThrow();
    assertThat(kept.notes()).extracting(Suggestion.Note::text).containsExactly("Worth a look.");
    assertThat(next.stores().suggestions().find(new SuggestionId(ConsoleSpace.ID, 2))).isEmpty();
  }

  @Test
  void anEditThatVoidsSaysSoAgainWhenRunAgain() {
    ready();
    bot.say("approve d1");
    TestBot next = afterDeathOf("draft d1 text Some other words of mine.");

    List<Heard> answers = next.resume();

    assertThat(answers)
        .extracting(Heard::text)
        .singleElement()
        .asString()
        .startsWith("The approval of d1 no longer holds, so q1 is cancelled.");
    assertThat(draft(next, 1).revision()).isEqualTo(2);
  }

  @Test
  void anAnswerIsRunAgainAsTheAnswerItWas() {
    bot.say("draft");
    TestBot next = afterDeathOf("queue hold");

    List<Heard> answers = next.resume();

    assertThat(answers).extracting(Heard::text).singleElement().asString().startsWith("Kept. d1 ");
    assertThat(draft(next, 1).content().text()).isEqualTo("queue hold");
    assertThat(next.say("queue").text()).doesNotContain("held");
  }

  @Test
  void anAnswerRunAgainDoesNotAnswerTheNextQuestion() {
    bot.say("draft What I have seen.");
    bot.press(bot.say("approve d1"), "In my words");
    TestBot next = afterDeathOf("nurses");

    List<Heard> answers = next.resume();

    assertThat(answers)
        .flatExtracting(Heard::fields)
        .extracting(Heard.Asked::name)
        .containsExactly("purpose");
    assertThat(draft(next, 1).content().aim().audience()).contains("nurses");
    assertThat(draft(next, 1).content().aim().purpose()).isEmpty();
  }

  @Test
  void anAnswerRunAgainLeavesANewerQuestionOpen() {
    bot.say("draft");
    TestBot next = afterDeathOf("What I have seen.");
    next.hear("!clock +1m");
    next.say("suggest");

    next.resume();

    assertThat(next.say("https://example.org/a").text()).startsWith("Kept as s1");
  }

  @Test
  void whatSeveralLeftIsAnsweredInItsOrder() {
    ready();
    bot.hear("!clock +1m");
    TestBot second = afterDeathOf("approve d1 fri 10:00");
    second.hear("!clock +1m");
    second.die("late", new Input.Line("draft d1 text Some other words of mine."));
    TestBot third = TestBot.beside(second, database, 3);

    List<Heard> answers = third.resume();

    assertThat(answers)
        .extracting(Heard::text)
        .satisfiesExactly(
            text -> assertThat(text).startsWith("d1 has changed since."),
            text -> assertThat(text).startsWith("The approval of d1 no longer holds"));
    assertThat(draft(third, 1).isOpen()).isTrue();
  }

  private void ready() {
    bot.say("intention audience nurses");
    bot.say("intention purpose calmer shifts");
    bot.say("draft What I have seen.");
  }

  private TestBot afterDeathOf(String line) {
    return died(new Input.Line(line));
  }

  private TestBot died(Input input) {
    bot.die("died", input);
    return TestBot.beside(bot, database, 2);
  }

  private String offer(String label) {
    var entry = bot.stores().letters().latestWithButtons(ConsoleSpace.account("you")).orElseThrow();
    return entry.offers().stream()
        .filter(id -> bot.stores().offers().find(id).orElseThrow().button().label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static Draft draft(TestBot at, int number) {
    var you = at.stores().members().by(ConsoleSpace.account("you")).orElseThrow();
    return at.stores().drafts().find(new DraftId(you.id(), number)).orElseThrow();
  }
}
