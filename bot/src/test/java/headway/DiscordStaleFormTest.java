package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.discord.peer.FakeUser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A form in Discord that was open while what it shows was changed elsewhere, and emptied fields.
final class DiscordStaleFormTest {
  private static final String TEXT = "What should d1 say?";
  private static final String NEWER = "What I learned at the plant: label every barrel.";

  @TempDir private Path home;
  private DiscordConversation chat;
  private FakeUser you;

  @BeforeEach
  void start() throws IOException {
    chat = new DiscordConversation(home, "2026-11-23T08:00Z");
    you = chat.person("you");
    chat.says("#general @you: space share #general", "intention audience plant managers");
    chat.says("intention purpose show what works");
    chat.says("draft What I learned at the plant: label every drum.");
  }

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void anOldFormKeptAsItIsChangesNothing() {
    edits();
    chat.does(user -> user.writes("/headway draft d1 text " + NEWER), "you");

    submits(Map.of());

    assertThat(draft()).contains("every barrel").doesNotContain("drum");
  }

  @Test
  void whatBothChangedIsToldAndGivenOnceMoreTakesItsPlace() {
    edits();
    chat.does(user -> user.writes("/headway draft d1 text " + NEWER), "you");

    submits(Map.of(TEXT, "What I learned at the plant: label every can."));

    assertThat(you.sees().getLast().text())
        .contains("changed since this was asked", "label every barrel");

    you.presses("Fill it in again");
    submits(Map.of());

    assertThat(draft()).contains("every can").doesNotContain("barrel");
  }

  @Test
  void anEmptiedTextIsToldAndNothingIsLost() {
    edits();

    submits(Map.of(TEXT, ""));

    assertThat(draft()).contains("label every drum");
  }

  private void edits() {
    chat.says("draft d1");
    you.presses("Edit");
  }

  private void submits(Map<String, String> answers) {
    chat.does(user -> user.submits(answers), "you");
  }

  private String draft() {
    return chat.says("/headway draft d1").since().getLast().text();
  }
}
