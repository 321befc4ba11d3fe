package headway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is done in Slack without a word.
final class SlackShortcutsTest {
  @TempDir private Path home;
  private SlackConversation chat;

  @BeforeEach
  void start() throws IOException {
    chat = new SlackConversation(home, "2026-11-23T08:00Z");
  }

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void aMessageIsSuggestedWithoutCopyingItsLink() {
    chat.does(
        user -> user.shortcut("suggest_message", Optional.of("Look: <https://example.org/pumps>")),
        "you");

    assertThat(chat.messages())
        .anyMatch(message ->
            message.to().equals("@you")
                && message.text().startsWith("Kept as s1")
                && message.text().contains("https://example.org/pumps"));
  }

  @Test
  void aDraftIsBegunFromAnywhere() {
    chat.does(user -> user.shortcut("new_draft", Optional.empty()), "you");
    assertThat(chat.person("you").form()).isPresent();

    chat.does(user -> user.submits("What I learned at the plant: label every drum."), "you");

    chat.says("drafts").hears("@you", "One draft:", "label every drum");
  }
}
