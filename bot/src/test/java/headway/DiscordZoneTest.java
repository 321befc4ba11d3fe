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

/// The zone, which Discord doesn't tell: asked once, at the beginning of the set-up.
final class DiscordZoneTest {
  private static final String ASKED = "Which of these is the time where you are?";
  private static final String AUDIENCE = "Whom would you like to be useful to?";

  @TempDir private Path home;
  private DiscordConversation chat;
  private FakeUser you;

  @BeforeEach
  void start() throws IOException {
    chat = new DiscordConversation(home, "2026-11-23T08:00Z");
    you = chat.person("you");
  }

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void likelyOnesAreOfferedWithTheirTimeAndOneChoiceSetsIt() {
    chat.says("start").hears("@you", "Hello you.", ASKED);
    assertThat(latest().options()).contains("Berlin, 09:00", "New York, 03:00", "Delhi, 13:30");
    assertThat(latest().buttons()).containsExactly("Skip");

    chat.does(user -> user.picks("Berlin, 09:00"), "you");

    assertThat(latest().text()).contains("Your zone is Europe/Berlin.", AUDIENCE);
    chat.says("/headway zone").hears("@you", "Your zone is Europe/Berlin");
  }

  @Test
  void whoApprovesBeforeItIsKnownIsToldWhoseTimesTheseAre() {
    chat.says("intention audience plant managers", "intention purpose show what works");
    chat.says("draft What I learned at the plant: label every drum.");
    chat.says("approve d1 14:30")
        .hears(
            "@you",
            "15:30 (Europe/Berlin)",
            "I read times in UTC until you tell me your city: zone Lisbon.");

    chat.says("zone UTC").hears("@you", "Your zone is UTC now");
    chat.says("queue q1 move 15:30").hears("@you", "d1").hearsNo("@you", "I read times in UTC");
  }

  @Test
  void aCityThatIsTypedIsTakenAndOneThatIsUnknownIsAskedAgain() {
    chat.says("start", "Atlantiss").hears("@you", "isn't a zone or a city I know");

    chat.says("Lisbon").hears("@you", "Your zone is Europe/Lisbon.", AUDIENCE);
  }

  @Test
  void whatItIsAnsweredWithIsNeverAskedAgain() {
    chat.says("start", "skip").hears("@you", "Then times are in UTC", AUDIENCE);
    chat.says("cancel");

    assertThat(chat.says("start").since().getLast().text())
        .contains(AUDIENCE)
        .doesNotContain(ASKED);
  }

  @Test
  void whoeverSaidItBeforeIsNotAsked() {
    chat.says("zone Lisbon");

    assertThat(chat.says("start").since().getLast().text())
        .contains(AUDIENCE)
        .doesNotContain(ASKED);
  }

  @Test
  void anOldChoiceStillSetsTheZoneThoughItsHourHasPassed() {
    chat.says("start");
    chat.says("!clock +2h");

    chat.does(user -> user.picks("Berlin, 09:00"), "you");
    assertThat(latest().text()).contains("Your zone is Europe/Berlin.");

    chat.says("/headway zone").hears("@you", "Your zone is Europe/Berlin");
  }

  @Test
  void inAServerItIsAskedWhereTheyAreAndOnlyTheySeeIt() {
    Patience.until("the commands", () -> !chat.discord().commands().isEmpty());

    chat.does(user -> user.commands(FakeDiscord.GENERAL, "headway start", Map.of()), "you");

    assertThat(latest().text()).contains(ASKED);
    assertThat(latest().isEphemeral()).isTrue();
  }

  @Test
  void whatIsChosenFromAListTheBotNeverMadeChangesNothing() {
    chat.says("start");

    you.pressesUnknown(latest(), "answers");
    you.pressesUnknown(latest(), "offer:nothing");

    assertThat(latest().text()).doesNotContain("Your zone is");
    chat.says("Lisbon").hears("@you", "Your zone is Europe/Lisbon.", AUDIENCE);
  }

  @Test
  void inAServerAnyCityIsNamedInAFormSinceWordsAreNotHeardThere() {
    Patience.until("the commands", () -> !chat.discord().commands().isEmpty());
    chat.does(user -> user.commands(FakeDiscord.GENERAL, "headway start", Map.of()), "you");

    you.presses("Fill it in");
    chat.does(user -> user.submits(Map.of("Or in other words", "Lisbon")), "you");

    assertThat(latest().text()).contains("Your zone is Europe/Lisbon.", AUDIENCE);
    assertThat(latest().isEphemeral()).isTrue();
  }

  private Sight latest() {
    return you.sees().getLast();
  }
}
