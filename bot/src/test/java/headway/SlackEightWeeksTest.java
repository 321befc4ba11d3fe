package headway;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The terminal's conversation, in Slack.
final class SlackEightWeeksTest {
  @TempDir private Path home;

  @ParameterizedTest
  @EnumSource
  void fromALinkToAKeptStreakInSlack(SlackConversation.Way way) throws IOException {
    try (Conversation chat = new SlackConversation(home, "2026-11-23T08:00Z", way)) {
      chat.says("space share #general");
      EightWeeks.play(chat);
    }
  }
}
