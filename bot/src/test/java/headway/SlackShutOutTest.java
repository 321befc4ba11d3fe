package headway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Slack lets the bot into a channel no more.
final class SlackShutOutTest {
  private static final String GENERAL = "C0001";

  @TempDir private Path home;

  @Test
  void whatWasApprovedForAChannelThatTheBotLeftIsNotPosted() throws IOException {
    try (SlackConversation chat = new SlackConversation(home, "2026-11-23T08:00Z")) {
      chat.says("space share #general", "intention audience plant managers");
      chat.says("intention purpose show what works");
      chat.says("draft What I learned at the plant: label every drum.", "approve d1 in 2h");
      chat.slack().removesBot(GENERAL);

      chat.says("!clock +3h");

      assertThat(chat.slack().sights(GENERAL)).isEmpty();
      assertThat(chat.messages()).anyMatch(message -> message.buttons().contains("Retry"));
    }
  }
}
