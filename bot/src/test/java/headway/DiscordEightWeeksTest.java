package headway;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The same eight weeks in Discord, over the gateway.
final class DiscordEightWeeksTest {
  @TempDir private Path home;

  @ParameterizedTest
  @EnumSource
  void fromALinkToAKeptStreakInDiscord(DiscordConversation.Way way) throws IOException {
    try (Conversation chat = new DiscordConversation(home, "2026-11-23T08:00Z", way)) {
      chat.says("#general @you: space share #general");
      chat.says("#general @you: space pool open");
      EightWeeks.play(chat);
    }
  }
}
