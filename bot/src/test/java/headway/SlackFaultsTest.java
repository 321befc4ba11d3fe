package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.slack.peer.FakeUser;
import headway.chat.slack.peer.Sight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What Slack delivers twice, late or broken.
final class SlackFaultsTest {
  private static final String GENERAL = "C0001";

  @TempDir private Path home;
  private SlackConversation chat;
  private FakeUser you;

  @BeforeEach
  void start() throws IOException {
    chat = new SlackConversation(home, "2026-11-23T08:00Z");
    you = chat.person("you");
  }

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void anEventThatSlackDeliversAgainIsDoneOnce() {
    chat.does(user -> user.writesAgain("suggest https://example.org/a worth it", "Ev1"), "you");

    you.writesAgain("suggest https://example.org/a worth it", "Ev1");
    you.commandsAgain(GENERAL, "home", "t7-U0YOU");
    you.commandsAgain(GENERAL, "home", "t7-U0YOU");
    chat.says("suggest https://example.org/b");

    assertThat(texts()).filteredOn(text -> text.startsWith("Kept as s")).hasSize(2);
    assertThat(texts()).filteredOn(text -> text.startsWith("Nothing has begun")).hasSize(1);
  }

  @Test
  void anOldButtonChangesNothingAndSaysSo() {
    prepared();
    Sight card = you.sees().getLast();
    chat.says("draft d1 text What I learned at the plant: label every barrel.");

    chat.does(user -> user.pressesOn(card, "Approve"), "you");

    assertThat(texts()).anyMatch(text -> text.contains("d1 has changed since"));
    chat.says("queue").hears("@you", "Nothing is queued");
  }

  @Test
  void aButtonOfSomebodyElseDoesNothing() {
    prepared();
    Sight card = you.sees().getLast();

    chat.does(user -> user.pressesOn(card, "Approve"), "mia");

    chat.says("queue").hears("@you", "Nothing is queued");
    assertThat(chat.messages())
        .noneMatch(
            message -> message.to().equals("@mia") && message.text().contains("label every drum"));
  }

  @Test
  void aFormThatIsSentTwiceIsKeptOnce() {
    chat.says("start");
    chat.does(user -> user.commands(user.direct(), "draft"), "you");
    var form = you.form().orElseThrow();

    chat.does(user -> user.submits("What I learned at the plant: label every drum."), "you");
    you.reopens(form);
    you.submits("What I learned at the plant: label every drum.");

    chat.says("drafts").hears("@you", "One draft:");
  }

  @Test
  void aPressOnAnUnknownButtonIsTakenAndForgotten() {
    you.pressesUnknown("somebody-elses", "nothing");
    you.pressesUnknown("offer:gone", "gone");

    chat.says("home").hears("@you", "Nothing has begun yet");
  }

  @Test
  void aCutConnectionLosesNothing() {
    prepared();

    chat.slack().cut();

    chat.says("approve d1 in 2h").hears("@you", "d1 goes to");
    chat.says("!clock +3h");
    assertThat(chat.slack().sights(GENERAL))
        .singleElement()
        .extracting(Sight::text)
        .asString()
        .contains("label every drum");
  }

  @Test
  void aPostThatSlackHasNoRoomForNowGoesOutLaterAndOnce() {
    prepared();
    chat.says("approve d1 in 2h");
    chat.slack().limitNext("chat.postMessage " + GENERAL, 30);

    chat.says("!clock +3h");

    assertThat(chat.slack().sights(GENERAL)).hasSize(1);
  }

  @Test
  void aChannelThatTheBotWasRemovedFromIsToldWithWhatToDo() {
    prepared();
    chat.says("approve d1 in 2h");
    chat.slack().failNext("chat.postMessage " + GENERAL, "not_in_channel");

    chat.says("!clock +3h");

    assertThat(chat.slack().sights(GENERAL)).isEmpty();
    chat.says("queue").hears("@you", "d1", "#general");
    assertThat(chat.messages())
        .anyMatch(message -> message.to().equals("@you") && message.buttons().contains("Retry"));
  }

  @Test
  void whatMembersWriteCanNeitherMentionNorLinkUnseen() {
    chat.says("space share #general", "intention audience all", "intention purpose help");
    chat.says("draft Dear <!channel> and <@U0MIA>, see <https://evil.example|the bank> & learn.");
    chat.says("approve d1 in 2h", "!clock +3h");

    assertThat(chat.slack().raw(GENERAL))
        .singleElement()
        .asString()
        .doesNotContain("<!channel>")
        .doesNotContain("<@U0MIA>")
        .doesNotContain("|the bank>");
  }

  private void prepared() {
    chat.says("space share #general", "intention audience plant managers");
    chat.says("intention purpose show what works");
    chat.says("draft What I learned at the plant: label every drum.");
  }

  private List<String> texts() {
    return chat.messages().stream()
        .filter(message -> message.to().equals("@you"))
        .map(Heard::text)
        .toList();
  }
}
