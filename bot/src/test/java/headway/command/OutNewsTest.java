package headway.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.Heard;
import headway.TestBot;
import headway.chat.Request.Input;
import headway.chat.console.ConsoleSpace;
import headway.domain.DraftId;
import headway.domain.Member;
import headway.domain.News;
import headway.domain.NudgeState.Stop;
import headway.store.Change;
import headway.store.mongo.MongoExtension;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A message that couldn't be changed when its delivery went out is made up for in an answer.
@ExtendWith(MongoExtension.class)
final class OutNewsTest {
  private static final String OUT = "q1 · d1 to #general · out Tue 24 Nov 2026 09:00 (UTC)";

  private final MongoDatabase database;
  private final TestBot bot;

  OutNewsTest(MongoDatabase database) {
    this.database = database;
    bot = TestBot.on(database);
  }

  @Test
  void itRidesOnceInTheNextAnswerWhateverWasAsked() {
    unseen();

    List<Heard> first = bot.hear("slots");
    List<Heard> second = bot.hear("slots");

    assertThat(first).hasSize(2);
    assertThat(first.getFirst().text()).startsWith(OUT);
    assertThat(second).hasSize(1);
    assertThat(you().habits().announcements().waiting()).isEmpty();
  }

  @Test
  void itRidesWithAMistakeTooAndOnlyToThatMember() {
    unseen();

    List<Heard> of = bot.hear("@mia: slots");
    List<Heard> mistaken = bot.hear("slotz");

    assertThat(of).extracting(Heard::text).noneMatch(text -> text.contains("q1"));
    assertThat(mistaken).hasSize(2);
    assertThat(mistaken.getFirst().text()).startsWith(OUT);
  }

  @Test
  void homeWithNudgesOffDoesNotSayItTwice() {
    unseen();
    stores(member -> member.habits(habits -> habits.with(habits.nudged().stopped(Stop.GOODBYE))));

    List<Heard> heard = bot.hear("home");

    assertThat(heard)
        .extracting(Heard::text)
        .filteredOn(text -> text.contains("q1 · d1"))
        .hasSize(1);
  }

  @Test
  void anAnswerThatDiedLosesNone() {
    unseen();
    bot.die("died", new Input.Line("slots"));

    List<Heard> heard = TestBot.beside(bot, database, 2).resume();

    assertThat(heard).hasSize(2);
    assertThat(heard.getFirst().text()).startsWith(OUT);
  }

  /// d1 went out, and its approval couldn't be changed.
  private void unseen() {
    bot.say("intention audience nurses");
    bot.say("intention purpose calmer shifts");
    bot.say("draft What I have seen.");
    bot.say("approve d1");
    bot.hear("!clock +26h");
    DraftId draft = new DraftId(you().id(), 1);
    stores(member ->
        member.habits(
            habits -> habits.with(habits.announcements().with(new News.WentOut(draft, 1)))));
  }

  private void stores(UnaryOperator<Member> edit) {
    bot.stores().members().change(you().id(), new Change("test" + edit.hashCode()), edit);
  }

  private Member you() {
    return bot.stores().members().by(ConsoleSpace.account("you")).orElseThrow();
  }
}
