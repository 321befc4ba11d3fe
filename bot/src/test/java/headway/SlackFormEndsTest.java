package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.slack.peer.FakeUser;
import headway.chat.slack.peer.Sight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The message on which a form was opened, once the form was filled in.
final class SlackFormEndsTest {
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
  void theCardSaysThatItIsChanged() {
    Sight card = said("intention");

    fills(card, "Change my card", Map.of("audience", "plant managers"));

    ends(card, "Your card is changed.");
  }

  @Test
  void aCardKeptAsItWasKeepsItsButtons() {
    chat.says("intention audience plant managers");
    Sight card = said("intention");

    fills(card, "Change my card", Map.of());
    chat.says("home");

    assertThat(now(card)).isEqualTo(card);
  }

  @Test
  void theSpaceSaysWhereNewDraftsGo() {
    Sight space = said("space");

    fills(space, "Share channel", Map.of("channel", "C0001"));

    ends(space, "#general is where new drafts go.");
  }

  @Test
  void theSpaceSaysWhatIsListed() {
    Sight space = said("space");

    fills(space, "List a channel", Map.of("channel", "C0001"));

    ends(space, "#general is listed.");
  }

  @Test
  void theLastQuestionOfTheSetUpEndsIt() {
    chat.says("intention audience plant managers", "intention purpose show what works");
    chat.says("intention topics drums");
    chat.does(user -> user.commands(user.direct(), "start"), "you");
    chat.does(user -> user.submits(Map.of("plan", "After lunch")), "you");
    Sight finished = latest();

    fills(finished, "Paste a link", Map.of("link", "https://example.org/pumps"));

    ends(finished, "s1 is kept.");
  }

  @Test
  void aShareLoggedBeforeSaysSoToo() {
    chat.says("intention audience plant managers", "intention purpose show what works");
    chat.says("intention topics drums", "shared https://example.org/pumps inform");
    chat.does(user -> user.commands(user.direct(), "start"), "you");
    chat.does(user -> user.submits(Map.of("plan", "After lunch")), "you");
    Sight finished = latest();

    fills(finished, "Log one", Map.of("what", "https://example.org/pumps"));

    ends(finished, "h1 is logged.");
  }

  private Sight said(String words) {
    chat.says(words);
    return latest();
  }

  private void fills(Sight on, String button, Map<String, String> answers) {
    chat.does(user -> user.pressesOn(on, button), "you");
    chat.does(user -> assertThat(user.submits(answers).has("errors")).isFalse(), "you");
  }

  private void ends(Sight before, String words) {
    chat.until(() -> now(before).text().contains(words));
    assertThat(now(before).buttons()).isEmpty();
  }

  private Sight latest() {
    return you.sees().getLast();
  }

  private Sight now(Sight before) {
    return you.sees().stream()
        .filter(seen -> seen.ts().equals(before.ts()))
        .findFirst()
        .orElseThrow();
  }
}
