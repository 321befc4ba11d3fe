package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.discord.peer.FakeDiscord;
import headway.chat.discord.peer.FakeUser;
import headway.chat.discord.peer.Line;
import headway.chat.discord.peer.Patience;
import headway.chat.discord.peer.Right;
import headway.chat.discord.peer.Sight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What Discord delivers twice, late or broken, and what it takes away.
final class DiscordFaultsTest {
  private static final String GENERAL = FakeDiscord.GENERAL;

  @TempDir private Path home;
  private DiscordConversation chat;
  private FakeUser you;

  @BeforeEach
  void start() throws IOException {
    chat = new DiscordConversation(home, "2026-11-23T08:00Z");
    you = chat.person("you");
  }

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void aMessageThatDiscordDeliversAgainIsDoneOnce() {
    chat.does(user -> user.writesAgain(user.writes("suggest https://example.org/a")), "you");
    chat.says("suggest https://example.org/b");

    assertThat(texts()).filteredOn(text -> text.startsWith("Kept as s")).hasSize(2);
  }

  @Test
  void aPressThatDiscordDeliversAgainIsDoneOnce() {
    Sight card = prepared();

    chat.does(user -> user.asksAgain(user.pressesOn(card, "Approve")), "you");
    chat.says("queue").hears("@you", "d1 to #general");

    assertThat(texts()).filteredOn(text -> text.startsWith("d1 goes to")).hasSize(1);
    assertThat(texts()).noneMatch(text -> text.contains("has been used"));
  }

  @Test
  void anOldButtonChangesNothingAndSaysSo() {
    Sight card = prepared();
    chat.says("draft d1 text What I learned at the plant: label every barrel.");

    chat.does(user -> user.pressesOn(card, "Approve"), "you");

    assertThat(texts()).anyMatch(text -> text.contains("d1 has changed since"));
    chat.says("queue").hears("@you", "Nothing is queued");
  }

  @Test
  void aButtonOfADraftThatIsGoneDoesNothing() {
    Sight card = prepared();
    chat.says("draft d1 drop");

    chat.does(user -> user.pressesOn(card, "Approve"), "you");

    chat.says("queue").hears("@you", "Nothing is queued");
  }

  @Test
  void aButtonThatIsNotKnownIsHeardAndDoesNothing() {
    Sight card = prepared();

    you.pressesUnknown(card, "of-an-earlier-version");

    chat.says("queue").hears("@you", "Nothing is queued");
  }

  @Test
  void aButtonOfSomebodyElseDoesNothing() {
    Sight card = prepared();

    chat.does(user -> user.pressesOn(card, "Approve"), "mia");

    chat.says("queue").hears("@you", "Nothing is queued");
    assertThat(chat.messages())
        .noneMatch(
            message -> message.to().equals("@mia") && message.text().contains("label every drum"));
  }

  @Test
  void aLineThatIsCutInTheMiddleOfAWordLosesNothing() {
    prepared();
    chat.discord().line().cutsBeforeNext();

    chat.says("approve d1 in 2h").hears("@you", "d1 goes to");
    chat.says("!clock +3h");

    assertThat(chat.discord().sights(GENERAL))
        .singleElement()
        .extracting(Sight::text)
        .asString()
        .contains("label every drum");
    assertThat(chat.discord().line().opened()).isEqualTo(1);
  }

  @Test
  void aSessionThatIsForgottenIsOpenedAnew() {
    Line line = chat.discord().line();
    line.invalidates();
    Patience.until("another session", () -> line.opened() == 2);

    chat.says("home").hears("@you", "Nothing has begun yet");
  }

  @Test
  void aLineThatNoLongerAnswersIsOpenedAnew() {
    Line line = chat.discord().line();
    line.silent(true);
    Patience.until("the line to be dropped", () -> !line.isOpen());
    line.silent(false);

    chat.says("home").hears("@you", "Nothing has begun yet");
  }

  @Test
  void aChannelThatTheBotMayNoLongerWriteInIsToldWithWhatToDo() {
    prepared();
    chat.says("approve d1 in 2h");
    chat.discord().server().denies(GENERAL, FakeDiscord.BOT, Right.SEND);

    chat.says("!clock +3h");

    assertThat(chat.discord().sights(GENERAL)).isEmpty();
    chat.says("queue").hears("@you", "d1", "#general");
    assertThat(chat.messages())
        .anyMatch(message -> message.to().equals("@you") && message.buttons().contains("Retry"));
  }

  @Test
  void aChannelThatIsGoneIsTold() {
    prepared();
    chat.says("approve d1 in 2h");
    chat.discord().server().removesChannel(GENERAL);

    chat.says("!clock +3h");

    chat.says("queue").hears("@you", "d1", "a channel that is gone");
    assertThat(chat.messages())
        .anyMatch(
            message -> message.to().equals("@you") && message.buttons().contains("Another place"));
  }

  @Test
  void whatMembersWriteCanNeitherMentionNorLinkUnseen() {
    chat.says("#general @you: space share #general", "intention audience all");
    chat.says("intention purpose help");
    chat.says(
        "draft Dear @everyone and <@"
            + chat.person("mia").id()
            + ">,"
            + " see [the bank](https://evil.example) & learn.");
    chat.says("approve d1 in 2h", "!clock +3h");

    Sight post = chat.discord().sights(GENERAL).getFirst();
    assertThat(post.pinged()).isEmpty();
    assertThat(post.text()).contains("[the bank](https://evil.example");
  }

  private Sight prepared() {
    chat.says("#general @you: space share #general", "intention audience plant managers");
    chat.says("intention purpose show what works");
    chat.says("draft What I learned at the plant: label every drum.");
    return you.sees().getLast();
  }

  private List<String> texts() {
    return chat.messages().stream()
        .filter(message -> message.to().equals("@you"))
        .map(Heard::text)
        .toList();
  }
}
