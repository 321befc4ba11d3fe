package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.discord.peer.FakeDiscord;
import headway.chat.discord.peer.FakeUser;
import headway.chat.discord.peer.Patience;
import headway.store.embedded.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store that takes what is asked and doesn't answer.
final class DiscordStalledStoreTest {
  private static final Duration DISCORD_WAITS = Duration.ofSeconds(3);

  /// Longer than Discord waits, and no longer than that.
  private static final String IMPATIENT =
      "socketTimeoutMS=4000&retryReads=false&retryWrites=false&serverSelectionTimeoutMS=200";

  private static final String AWAY = "The store doesn't answer";

  @TempDir private Path home;
  private EmbeddedServer store;
  private Relay line;
  private DiscordConversation chat;
  private FakeUser you;

  @BeforeEach
  void start() throws IOException {
    store = EmbeddedServer.open(home.resolve("store"), 0);
    line = new Relay(URI.create(store.connectionString()).getPort());
    String address = "mongodb://127.0.0.1:" + line.port() + "/headway?" + IMPATIENT;
    var setting = new DiscordConversation.Setting(Map.of("MONGODB_URI", address), 1);
    chat =
        new DiscordConversation(
            home, "2026-11-23T08:00Z", DiscordConversation.Way.COMMANDED, setting);
    you = chat.person("you");
    chat.says("intention audience plant managers", "intention purpose show what works");
    chat.says("draft What I learned at the plant: label every drum.");
  }

  @AfterEach
  void stop() {
    line.close();
    chat.close();
    store.close();
  }

  @Test
  void whatIsTypedIsAnsweredInTimeThoughWithNothing() {
    assertThat(offered()).isNotEmpty();

    line.stalls(true);

    assertThat(offered()).isEmpty();
    line.stalls(false);
    assertThat(offered()).isNotEmpty();
  }

  @Test
  void whoSaysSomethingIsHeardInTimeAndToldThatNothingWasKept() {
    line.stalls(true);

    String asked = suggest("https://a.example");

    assertThat(chat.discord().took(asked)).isLessThan(DISCORD_WAITS);
    Patience.until("word of it", () -> latest().contains(AWAY));
    assertThat(latest()).contains("try again");

    line.stalls(false);
    suggest("https://b.example");
    Patience.until("an answer", () -> latest().contains("Kept as s"));
  }

  @Test
  void aPressIsHeardInTimeAndToldToo() {
    line.stalls(true);
    String pressed = you.presses("Edit");

    assertThat(chat.discord().took(pressed)).isLessThan(DISCORD_WAITS);
    Patience.until("word of it", () -> latest().contains(AWAY));
    assertThat(you.seesForm()).isEmpty();
  }

  @Test
  void aFilledFormIsToldAndCanBeSentAgainWithAllThatWasFilledIn() {
    you.presses("Edit");
    line.stalls(true);
    String sent = you.submits("What I learned at night: count every drum.");

    assertThat(chat.discord().took(sent)).isLessThan(DISCORD_WAITS);
    Patience.until("word of it", () -> latest().contains(AWAY));
    you.presses("Fill it in again");
    assertThat(you.seesForm().orElseThrow().text()).contains("count every drum");

    line.stalls(false);
    you.submits("What I learned at night: count every lid.");
    Patience.until("an answer", () -> latest().contains("count every lid"));
  }

  @Test
  void wordsAfterAFormThatWasLeftAreToldToo() {
    you.presses("Edit");
    you.closesForm();
    line.stalls(true);
    you.writes("drafts");

    Patience.until("word of it", () -> latest().contains(AWAY));

    line.stalls(false);
    you.writes("drafts");
    Patience.until("an answer", () -> latest().contains("One draft"));
  }

  private String suggest(String link) {
    return you.commands(FakeDiscord.GENERAL, "headway suggest", Map.of("link", link));
  }

  private List<String> offered() {
    return you.isOffered(you.direct(), "headway approve", Map.of("draft", ""), "draft");
  }

  private String latest() {
    return you.sees().getLast().text();
  }
}
