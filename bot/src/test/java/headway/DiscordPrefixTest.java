package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.discord.peer.FakeDiscord;
import headway.chat.discord.peer.FakeUser;
import headway.chat.discord.peer.Intent;
import headway.chat.discord.peer.Patience;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Words in a server that begin with a prefix, which Discord lets a bot read only if it granted
/// that.
final class DiscordPrefixTest {
  private static final Map<String, String> PREFIX = Map.of("HEADWAY_DISCORD_PREFIX", "!headway");

  @TempDir private Path home;
  private DiscordConversation chat;
  private FakeUser mia;

  @BeforeEach
  void start() throws IOException {
    chat = new DiscordConversation(home, "2026-11-23T08:00Z");
    mia = chat.person("mia");
  }

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void whereDiscordGrantsItWordsAfterThePrefixAreHeardAndNoOthers() {
    chat.discord().line().grants(Intent.CONTENT);
    chat.restarts("2026-11-23T09:00Z", PREFIX);

    mia.writes(FakeDiscord.GENERAL, "home is where I am");
    mia.writes(FakeDiscord.GENERAL, "!headwaydrafts");
    chat.does(user -> user.writes(FakeDiscord.GENERAL, "!headway drafts"), "mia");

    assertThat(mia.sees())
        .singleElement()
        .satisfies(said -> assertThat(said.text()).startsWith("No drafts waiting."));
  }

  @Test
  void whereDiscordRefusesItMentionsAndCommandsAreHeardAllTheSame() {
    chat.restarts("2026-11-23T09:00Z", PREFIX);

    mia.writes(FakeDiscord.GENERAL, "!headway home");
    chat.does(user -> user.mentions(FakeDiscord.GENERAL, "drafts"), "mia");

    assertThat(mia.sees())
        .singleElement()
        .satisfies(said -> assertThat(said.text()).startsWith("No drafts waiting."));
    Patience.until("the commands", () -> !chat.discord().commands().isEmpty());
    chat.does(user -> user.commands(FakeDiscord.GENERAL, "headway help", Map.of()), "mia");
    assertThat(mia.sees()).hasSize(2);
  }
}
