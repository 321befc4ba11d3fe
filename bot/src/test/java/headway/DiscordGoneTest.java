package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.discord.peer.FakeDiscord;
import headway.chat.discord.peer.Patience;
import headway.chat.discord.peer.Sight;
import headway.chat.discord.peer.Sort;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A channel that goes between approval and delivery, and one that only seems to.
final class DiscordGoneTest {
  private static final String GENERAL = FakeDiscord.GENERAL;

  @TempDir private Path home;
  private DiscordConversation chat;

  @BeforeEach
  void start() throws IOException {
    chat = new DiscordConversation(home, "2026-11-23T08:00Z");
    chat.says("#general @you: space share #general", "intention audience plant managers");
    chat.says("intention purpose show what works");
    chat.says("draft What I learned at the plant: label every drum.");
    chat.says("approve d1 in 2h").hears("@you", "d1 goes to #general");
  }

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void whoseChannelIsGoneIsAskedWhereElse() {
    chat.discord().server().removesChannel(GENERAL);

    chat.says("!clock +3h")
        .hears("@you", "d1 didn't go out", "the channel is gone", "Nothing was posted", "unchanged")
        .offers("@you", "Another place", "Keep as draft", "Post by hand");
  }

  @Test
  void aChannelThatGoesAtTheLastMomentIsAskedAboutToo() {
    chat.discord().server().vanishes(GENERAL);

    chat.says("!clock +3h").hears("@you", "d1 didn't go out", "the channel is gone");
  }

  @Test
  void anotherPlaceIsChosenAndPostedToOnce() {
    String news = chat.discord().server().channel(Sort.TEXT, "news");
    chat.says("#general @you: space list #news");
    chat.discord().server().removesChannel(GENERAL);
    chat.says("!clock +3h");

    chat.does(user -> user.presses("Another place"), "you");
    chat.does(user -> user.submits(Map.of("Where should it go?", "#news")), "you");
    chat.says("approve d1 now", "!clock +1m", "!clock +1d");

    assertThat(chat.discord().sights(news)).singleElement().asString().contains("every drum");
  }

  @Test
  void keptAsADraftNothingIsQueuedAndNothingIsLost() {
    chat.discord().server().removesChannel(GENERAL);
    chat.says("!clock +3h");

    chat.says("!press 2").hears("@you", "d1 is back in drafts");

    chat.says("queue").hears("@you", "Nothing is queued");
    chat.says("drafts").hears("@you", "label every drum");
  }

  @Test
  void aServerThatIsAwayKeepsWhatIsDueUntilItIsBack() {
    chat.discord().server().goesAway();

    chat.says("!clock +2h").hearsNo("@you", "didn't go out");
    chat.says("queue").hears("@you", "d1 to #general", "trying again");
    chat.discord().server().comesBack();
    chat.says("home");
    chat.moves("+5m");

    assertThat(chat.discord().sights(GENERAL)).hasSize(1);
  }

  @Test
  void aSessionThatIsForgottenTakesNoChannelAway() {
    chat.discord().server().isLate();
    chat.discord().line().invalidates();
    Patience.until("another session", () -> chat.discord().line().opened() == 2);

    chat.moves("+2h");
    assertThat(chat.person("you").sees())
        .extracting(Sight::text)
        .noneMatch(text -> text.contains("didn't go out"));
    chat.discord().server().comesBack();
    chat.says("home");
    chat.moves("+5m");

    assertThat(chat.discord().sights(GENERAL)).hasSize(1);
  }

  @Test
  void aServerThatTookHeadwayOutIsNamedAsTheCause() {
    chat.discord().server().expels();

    chat.moves("+3h");

    Patience.until(
        "word of it",
        () ->
            chat.person("you").sees().stream()
                .anyMatch(sight -> sight.text().contains("taken out of that server")));
  }
}
