package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.discord.peer.FakeDiscord;
import headway.chat.discord.peer.FakeUser;
import headway.chat.discord.peer.Patience;
import headway.chat.discord.peer.Sight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Slash commands as a Discord user meets them.
final class DiscordCommandsTest {
  private static final String GENERAL = FakeDiscord.GENERAL;

  @TempDir private Path home;
  private DiscordConversation chat;
  private FakeUser you;

  @BeforeEach
  void start() throws IOException {
    chat = new DiscordConversation(home, "2026-11-23T08:00Z", DiscordConversation.Way.COMMANDED);
    you = chat.person("you");
  }

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void aCommandThatDiscordDeliversAgainIsDoneOnce() {
    chat.does(
        user ->
            user.asksAgain(
                user.commands(GENERAL, "headway suggest", Map.of("link", "https://example.org/a"))),
        "you");
    chat.says("suggest https://example.org/b");

    assertThat(chat.messages())
        .filteredOn(message -> message.text().startsWith("Kept as s"))
        .hasSize(2);
  }

  @Test
  void whoTakesNoDirectMessagesIsAnsweredWhereTheyAsk() {
    you.closesDirect(true);

    chat.says("#general @you: suggest https://example.org/a worth it").hears("@you", "s1");

    assertThat(chat.discord().sights(GENERAL)).isEmpty();
    assertThat(you.sees()).allMatch(sight -> sight.isEphemeral());
  }

  @Test
  void whatDoesNotGoTogetherIsSaidToWhoeverTriedAlone() {
    you.commands(GENERAL, "headway intention", Map.of("audience", "plant managers", "target", "3"));

    Patience.until("an answer", () -> you.sees().stream().noneMatch(Sight::isLoading));
    assertThat(you.sees())
        .singleElement()
        .satisfies(sight -> assertThat(sight.text()).contains("don't go together"))
        .satisfies(sight -> assertThat(sight.isEphemeral()).isTrue());
  }

  @Test
  void aCommandIsOneThoughAQuestionIsOpen() {
    chat.does(user -> user.commands(user.direct(), "headway start", Map.of()), "you");

    chat.does(user -> user.commands(user.direct(), "headway drafts", Map.of()), "you");

    assertThat(you.sees()).last().satisfies(sight -> assertThat(sight.text()).contains("No draft"));
  }

  @Test
  void whatIsTheirsIsOfferedWhileTheyType() {
    chat.says("intention audience plant managers", "intention purpose show what works");
    chat.says("draft What I learned at the plant: label every drum.");

    assertThat(you.isOffered(you.direct(), "headway approve", Map.of("draft", "d"), "draft"))
        .anyMatch(choice -> choice.startsWith("d1"));
    chat.says("approve d1 tomorrow 9am to hand");
    assertThat(
            you.isOffered(
                you.direct(), "headway queue cancel", Map.of("delivery", "q"), "delivery"))
        .singleElement()
        .asString()
        .startsWith("q1")
        .contains("What I learned");
    assertThat(
            chat.person("mia")
                .isOffered(
                    chat.person("mia").direct(), "headway approve", Map.of("draft", "d"), "draft"))
        .isEmpty();
  }

  @Test
  void aMessageOfSomebodyIsSuggestedFromItsMenu() {
    String id = chat.person("mia").writes(GENERAL, "Read https://example.org/fires today");

    chat.does(user -> user.uses(id, "Suggest to Headway"), "you");

    assertThat(chat.messages())
        .anyMatch(message -> message.to().equals("@you") && message.text().contains("s1"));
  }
}
