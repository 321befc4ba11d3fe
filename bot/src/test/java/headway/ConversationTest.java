package headway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two people and eight weeks, read from top to bottom.
class ConversationTest {
  @TempDir private Path home;

  @Test
  void fromALinkToAKeptStreak() {
    try (Conversation chat = at("2026-11-23T08:00Z")) {
      EightWeeks.play(chat);
    }
  }

  @Test
  void whatFellDueWhileTheBotWasDownIsAskedAbout() {
    try (Conversation chat = at("2026-11-23T08:00Z")) {
      chat.says("zone Berlin", "intention audience plant managers", "intention purpose show it");
      chat.says("draft What I learned at the plant: label every drum.", "approve d1 tue 9:00");
    }

    try (Conversation chat = at("2026-11-24T10:00Z")) {
      chat.says("home").hears("@you", "q1", "not posted");
      assertThat(chat.messages()).noneMatch(message -> message.to().equals("#general"));
      chat.says("!press 1 " + asked(chat)).hears("#general", "label every drum");
    }
  }

  /// The message that asks what shall become of the late one.
  private static String asked(Conversation chat) {
    return chat.messages().stream()
        .filter(message -> message.buttons().contains("Post now"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private Conversation at(String clock) {
    return new Rehearsal(home, clock).conversation();
  }
}
