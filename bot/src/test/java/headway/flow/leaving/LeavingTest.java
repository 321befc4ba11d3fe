package headway.flow.leaving;

import static headway.TestBot.START;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.Heard;
import headway.TestBot;
import headway.chat.console.ConsoleSpace;
import headway.domain.Account;
import headway.domain.Away;
import headway.domain.ChatKind;
import headway.domain.Habits.Switch;
import headway.domain.Member;
import headway.domain.Person;
import headway.store.Change;
import headway.store.Departure;
import headway.store.mongo.MongoExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What becomes of a member whose account, or whose workspace, is gone; the chat is the terminal.
@ExtendWith(MongoExtension.class)
final class LeavingTest {
  private static final Account YOU = ConsoleSpace.account("you");
  private static final Account OTHER = ConsoleSpace.account("you-at-home");
  private final MongoDatabase database;
  private TestBot bot;

  LeavingTest(MongoDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void start() {
    bot = TestBot.on(database);
    for (String line :
        List.of(
            "intention audience plant managers",
            "intention purpose show what works",
            "draft What I learned at the plant: label every drum.",
            "approve d1 in 2h")) {
      bot.say(line);
    }
  }

  @Test
  void whoseAccountIsSwitchedOffPublishesNothingAndLosesNothing() {
    leaves(YOU, START);

    List<Heard> during = bot.hear("!clock +2d");
    comes(YOU, START.plus(Duration.ofDays(1)));
    List<Heard> after = bot.hear("!clock +1h");

    assertThat(during).isEmpty();
    assertThat(after).isEmpty();
    assertThat(bot.say("queue").text()).contains("q1", "held");
    assertThat(bot.hear("queue go").getLast().text())
        .contains("d1 was to go to #general", "It hasn't been posted");
  }

  @Test
  void whoIsThereAgainIsRemindedAgain() {
    bot.say("nudge daily 9:30");
    leaves(YOU, START);
    List<Heard> away = bot.hear("!clock +3d");
    comes(YOU, START.plus(Duration.ofDays(3)));

    List<Heard> there = bot.hear("!clock +1d");

    assertThat(away).isEmpty();
    assertThat(there).filteredOn(heard -> heard.buttons().contains("Not today")).hasSize(1);
  }

  @Test
  void whoSpeaksIsThereWhateverWasHeard() {
    leaves(YOU, START);
    bot.hear("!clock +1h");

    bot.say("home");

    assertThat(you().person().isAway()).isFalse();
    assertThat(bot.hear("!clock +100d")).isNotEmpty();
    assertThat(stored()).isTrue();
  }

  @Test
  void atTheOtherAccountTheQueueIsAskedAboutOnceAndGoesOn() {
    links();
    leaves(YOU, START);
    leaves(YOU, START.plusSeconds(5));

    List<Heard> asked = bot.hear("!clock +1m");
    Heard question = asked.getFirst();
    Heard answer = bot.press("you-at-home", question, "Let my queue go on");
    List<Heard> posted = bot.hear("!clock +3h");

    assertThat(asked).hasSize(1);
    assertThat(question.to()).isEqualTo("@you-at-home");
    assertThat(question.text())
        .isEqualTo(
            "Your account in console was switched off, so I hold your queue: one delivery waits."
                + " Shall it go on from here?");
    assertThat(question.buttons()).containsExactly("Let my queue go on", "Keep it held");
    assertThat(answer.text()).contains("The queue runs again");
    assertThat(posted).filteredOn(heard -> heard.to().equals("#general")).hasSize(1);
  }

  @Test
  void atTheOtherAccountTheQueueCanStayHeld() {
    links();
    leaves(YOU, START);
    Heard question = bot.hear("!clock +1m").getFirst();

    bot.press("you-at-home", question, "Keep it held");

    assertThat(bot.hear("!clock +3h")).noneMatch(heard -> heard.to().equals("#general"));
    assertThat(bot.hear("!clock +100d")).isNotEmpty();
    assertThat(stored()).as("the other account keeps the member").isTrue();
  }

  @Test
  void atNightNobodyIsAsked() {
    links();
    bot.say("approve d1 in 20h");
    bot.hear("!clock 2026-11-23T21:00Z");
    leaves(YOU, START.plus(Duration.ofHours(13)));

    assertThat(bot.hear("!clock +5h")).isEmpty();
    assertThat(bot.hear("!clock 2026-11-24T08:01Z"))
        .filteredOn(heard -> heard.text().contains("switched off"))
        .hasSize(1);
  }

  @Test
  void afterNinetyDaysEverythingIsDeletedAndNotBefore() {
    bot.say("suggest https://example.org/a");
    leaves(YOU, START);

    bot.hear("!clock +89d");
    boolean before = stored();
    bot.hear("!clock +2d");

    assertThat(before).isTrue();
    assertThat(stored()).isFalse();
    for (String name : database.listCollectionNames()) {
      assertThat(database.getCollection(name).find().into(new ArrayList<>()))
          .as(name)
          .noneMatch(document -> document.toJson().contains("console/console/you"));
    }
    assertThat(database.getCollection("drafts").countDocuments()).isZero();
    assertThat(bot.say("home").text()).startsWith("Nothing has begun yet");
  }

  @Test
  void whoComesBackKeepsEverything() {
    leaves(YOU, START);
    bot.hear("!clock +80d");
    comes(YOU, START.plus(Duration.ofDays(80)));

    bot.hear("!clock +30d");

    assertThat(stored()).isTrue();
    assertThat(bot.say("draft d1").text()).contains("label every drum");
  }

  @Test
  void whoLeavesAgainHasNinetyDaysAgain() {
    leaves(YOU, START);
    bot.hear("!clock +80d");
    comes(YOU, START.plus(Duration.ofDays(80)));
    bot.hear("!clock +1d");
    leaves(YOU, START.plus(Duration.ofDays(81)));

    bot.hear("!clock +80d");
    boolean kept = stored();
    bot.hear("!clock +11d");

    assertThat(kept).isTrue();
    assertThat(stored()).isFalse();
  }

  @Test
  void whatComesLateOrOutOfOrderChangesNothing() {
    leaves(YOU, START.minusSeconds(60));
    comes(YOU, START.minusSeconds(30));
    leaves(YOU, START.minusSeconds(60));
    leaves(YOU, START.minusSeconds(45));
    bot.hear("!clock +1m");
    boolean away = you().person().isAway();

    leaves(YOU, START.minusSeconds(20));
    comes(YOU, START.minusSeconds(25));
    bot.hear("!clock +1m");

    assertThat(away).isFalse();
    assertThat(you().person().isAway()).isTrue();
  }

  @Test
  void ofWhoNeverUsedTheBotNothingIsKept() {
    leaves(ConsoleSpace.account("stranger"), START);

    bot.hear("!clock +1m");

    assertThat(database.getCollection("departures").countDocuments()).isZero();
    assertThat(database.getCollection("members").countDocuments()).isEqualTo(1);
  }

  @Test
  void aWorkspaceThatLeftHoldsWhatFallsDueAndAsksAboutItOnceItIsBack() {
    bot.say("nudge daily 9:30");
    workspace(true, START);
    List<Heard> during = bot.hear("!clock +3d");
    workspace(false, START.plus(Duration.ofDays(3)));

    List<Heard> after = bot.hear("!clock +1h");

    assertThat(during).isEmpty();
    assertThat(after)
        .filteredOn(heard -> heard.text().contains("It hasn't been posted"))
        .hasSize(1);
    assertThat(after).noneMatch(heard -> heard.to().equals("#general"));
    assertThat(you().person().away()).isEmpty();
  }

  @Test
  void whatIsNotDueYetGoesOutAtItsTimeOnceTheWorkspaceIsBack() {
    workspace(true, START);
    bot.hear("!clock +1h");
    workspace(false, START.plus(Duration.ofHours(1)));

    List<Heard> posted = bot.hear("!clock +2h");

    assertThat(posted).filteredOn(heard -> heard.to().equals("#general")).hasSize(1);
  }

  @Test
  void whoHeldTheirQueueThemselvesLetItGoThemselves() {
    bot.say("queue hold");
    workspace(true, START);
    bot.hear("!clock +1d");
    workspace(false, START.plus(Duration.ofDays(1)));

    assertThat(bot.hear("!clock +1h")).isEmpty();
    assertThat(you().habits().is(Switch.QUEUE_HELD)).isTrue();
  }

  @Test
  void anAccountThatIsSwitchedOffStaysSoWhenItsWorkspaceComesBack() {
    leaves(YOU, START);
    workspace(true, START.plusSeconds(60));
    bot.hear("!clock +5m");
    workspace(false, START.plusSeconds(120));
    bot.hear("!clock +5m");

    assertThat(you().person().away()).extracting(Away::why).containsExactly(Away.Why.SWITCHED_OFF);
  }

  @Test
  void twoProcessesAskOnce() {
    TestBot beside = TestBot.beside(bot, database, 7);
    links();
    leaves(YOU, START);

    List<Heard> heard = new ArrayList<>(bot.hear("!clock +1m"));
    heard.addAll(beside.hear("!clock +1m"));

    assertThat(heard).hasSize(1);
  }

  private void leaves(Account account, Instant at) {
    bot.stores().departures().note(Departure.of(account, /* gone= */ true, at));
  }

  private void comes(Account account, Instant at) {
    bot.stores().departures().note(Departure.of(account, /* gone= */ false, at));
  }

  private void workspace(boolean gone, Instant at) {
    bot.stores().departures().note(Departure.of(ChatKind.CONSOLE, ConsoleSpace.ID.id(), gone, at));
  }

  /// Gives `you` another account; where accounts can't be linked yet, the store can.
  private void links() {
    bot.stores()
        .members()
        .change(you().id(), new Change("link"), member -> member.with(linked(member.person())));
  }

  private static Person linked(Person person) {
    return new Person(
        person.name(), List.of(YOU, OTHER), person.home(), person.chatZone(), person.away());
  }

  private Member you() {
    return bot.stores().members().by(YOU).orElseThrow();
  }

  private boolean stored() {
    return database.getCollection("members").countDocuments(new Document("accounts", YOU.key()))
        == 1;
  }
}
