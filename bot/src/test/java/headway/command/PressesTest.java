package headway.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.Heard;
import headway.TestBot;
import headway.chat.console.ConsoleSpace;
import headway.domain.Draft;
import headway.domain.DraftId;
import headway.store.mongo.MongoExtension;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class PressesTest {
  private final MongoDatabase database;
  private final TestBot bot;

  PressesTest(MongoDatabase database) {
    this.database = database;
    bot = TestBot.on(database);
    bot.say("intention audience nurses");
    bot.say("intention purpose calmer shifts");
    bot.say("draft Ours could be cheaper still.");
  }

  @Test
  void aButtonDoesItsDeedOnce() {
    Heard card = bot.say("draft d1");
    Heard first = bot.press(card, "Approve");
    bot.say("queue q1 move fri 10:00");

    Heard second = bot.press(card, "Approve");

    assertThat(first.text()).startsWith("d1 goes to #general");
    assertThat(second.text())
        .isEqualTo(
            "You pressed \"Approve\" before; a button works once. `home` shows where things"
                + " stand.");
    assertThat(draft().delivery(1).orElseThrow().due()).isEqualTo("2026-11-27T10:00:00Z");
  }

  @Test
  void whatOnlyShowsOrAsksMayBePressedAgain() {
    Heard list = bot.say("drafts");
    Heard card = bot.say("draft d1");

    List<Heard> shown = List.of(bot.press(list, "Show d1"), bot.press(list, "Show d1"));
    List<Heard> asked = List.of(bot.press(card, "Edit"), bot.press(card, "Edit"));

    assertThat(shown).allMatch(heard -> heard.text().startsWith("d1 ·"));
    assertThat(asked).allMatch(heard -> heard.fields().size() == 1);
  }

  @Test
  void somebodyElsesButtonChangesNothingAndSaysSo() {
    Heard card = bot.say("draft d1");

    Heard answer = bot.press("mia", card, "Approve");
    Heard own = bot.press(card, "Approve");

    assertThat(answer.to()).isEqualTo("@mia");
    assertThat(answer.text())
        .isEqualTo("That button is for somebody else. `home` shows what is yours.");
    assertThat(own.text()).startsWith("d1 goes to #general");
  }

  @Test
  void aButtonThatIsForgottenSaysThatItIsTooOld() {
    Heard card = bot.say("draft d1");
    bot.stores().offers().sweep(TestBot.START.plus(Duration.ofDays(1)));

    Heard answer = bot.press(card, "Approve");

    assertThat(answer.text())
        .isEqualTo("That button is too old to do anything. `home` shows where things stand.");
    assertThat(draft().isApproved()).isFalse();
  }

  @Test
  void aPressThatCameToNothingCanBeMadeAgain() {
    Heard card = bot.say("draft d1");
    bot.say("space unlist #general");
    Heard refused = bot.press(card, "Approve");
    bot.say("space list #general");

    Heard again = bot.press(card, "Approve");

    assertThat(refused.text()).startsWith("#general: no Lead has listed it");
    assertThat(again.text()).startsWith("d1 goes to #general");
  }

  @Test
  void aPressIsAnsweredWhereTheButtonStands() {
    Heard card = bot.say("#general @you: draft d1");

    Heard asked = bot.press(card, "Edit");
    Heard direct = bot.say("drafts");
    Heard answer = bot.say("#general @you: Ours will be cheaper soon.");

    assertThat(asked.fields()).hasSize(1);
    assertThat(direct.text()).startsWith("One draft:");
    assertThat(answer.text()).contains("Ours will be cheaper soon.");
  }

  @Test
  void ofTwoProcessesThatPressAtOnceOneDoesIt() throws Exception {
    for (int round = 2; round <= 6; round++) {
      String draft = "d" + round;
      Heard card = bot.say("draft Thing number " + round + " that I have seen.");
      List<TestBot> processes = List.of(bot, TestBot.beside(bot, database, round));
      List<String> answers = new ArrayList<>();

      try (var threads = Executors.newFixedThreadPool(2)) {
        List<Future<Heard>> pressed =
            processes.stream()
                .map(process -> threads.submit(() -> process.press(card, "Approve")))
                .toList();
        for (Future<Heard> press : pressed) {
          answers.add(press.get().text());
        }
      }

      assertThat(answers).filteredOn(text -> text.startsWith(draft + " goes to")).hasSize(1);
      assertThat(answers).filteredOn(text -> text.startsWith("You pressed")).hasSize(1);
    }
  }

  private Draft draft() {
    var you = bot.stores().members().by(ConsoleSpace.account("you")).orElseThrow();
    return bot.stores().drafts().find(new DraftId(you.id(), 1)).orElseThrow();
  }
}
