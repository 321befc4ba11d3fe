package headway;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The terminal's conversation, in Slack.
final class SlackEightWeeksTest {
  @TempDir private Path home;

  @Test
  void fromALinkToAKeptStreakInSlack() throws IOException {
    try (Conversation chat = new SlackConversation(home, "2026-11-23T08:00Z")) {
      chat.says("space share #general");
      EightWeeks.play(chat);
    }
  }
}
