package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.discord.peer.FakeDiscord;
import headway.chat.discord.peer.FakeUser;
import headway.chat.discord.peer.Refusal;
import headway.chat.discord.peer.Right;
import headway.chat.discord.peer.Sight;
import headway.chat.discord.peer.Sort;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The welcome card in a channel of Discord, and what people make of it.
final class DiscordWelcomeTest {
  private static final String GENERAL = FakeDiscord.GENERAL;
  private static final String LINK = "A link, or a few words";
  private static final String NOTE = "Why is it worth sharing? (optional)";

  @TempDir private Path home;
  private DiscordConversation chat;
  private FakeUser you;
  private FakeUser mia;

  @BeforeEach
  void start() throws IOException {
    chat = new DiscordConversation(home, "2026-11-23T08:00Z");
    you = chat.person("you");
    mia = chat.person("mia");
  }

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void whoeverIsNoLeadPutsUpNoCard() {
    chat.says("#general @you: space share #general");

    chat.says("#general @mia: space welcome").hears("@mia", "Only this space's Leads");

    assertThat(cards(GENERAL)).isEmpty();
  }

  @Test
  void theCardStandsInTheChannelForAll() {
    put();

    Sight card = cards(GENERAL).getFirst();
    assertThat(card.buttons()).containsExactly("Start", "Suggest a link");
    assertThat(card.isEphemeral()).isFalse();
    assertThat(texts(you)).last().asString().startsWith("The welcome card stands in #general:");
  }

  @Test
  void aSecondOneReplacesTheFirst() {
    put();
    String first = cards(GENERAL).getFirst().id();

    chat.says("#general @you: space welcome");

    assertThat(cards(GENERAL)).singleElement().extracting(Sight::id).isEqualTo(first);
  }

  @Test
  void aCardOfWhichNobodyKnowsIsLookedForBeforeAnotherIsPutUp() {
    chat.discord().isAt(Instant.parse("2026-11-23T08:00:00Z"));
    chat.says("#general @you: space share #general");
    for (int i = 0; i < 5; i++) {
      chat.discord().losesAnswer("POST channels/" + GENERAL + "/messages");
    }
    chat.says("#general @you: space welcome");

    chat.says("#general @you: space welcome").hears("@you", "The welcome card stands in #general");

    assertThat(cards(GENERAL)).hasSize(1);
  }

  @Test
  void whereTheBotMayNotLookForItNoSecondOneIsPutUp() {
    chat.says("#general @you: space share #general");
    chat.discord().server().denies(GENERAL, FakeDiscord.BOT, Right.READ_HISTORY);
    for (int i = 0; i < 5; i++) {
      chat.discord().losesAnswer("POST channels/" + GENERAL + "/messages");
    }
    chat.says("#general @you: space welcome");

    chat.says("#general @you: space welcome");

    assertThat(cards(GENERAL)).hasSize(1);
  }

  @Test
  void whereTheCardWasDeletedANewOneIsPutUp() {
    put();
    chat.discord().failNext("PATCH channels/*/messages/*", Refusal.UNKNOWN_MESSAGE);

    chat.says("#general @you: space welcome").hears("@you", "The welcome card stands");

    assertThat(cards(GENERAL)).hasSize(2);
  }

  @Test
  void aChannelWhereTheBotMayNotWriteIsRefusedWithTheReason() {
    chat.says("#general @you: space share #general");
    chat.discord().server().denies(GENERAL, FakeDiscord.BOT, Right.SEND);

    chat.says("space welcome").hears("@you", "I may not write there", "No card");

    assertThat(cards(GENERAL)).isEmpty();
  }

  @Test
  void aForumTakesNoCard() {
    chat.says("#general @you: space share #general");
    chat.discord().server().channel(Sort.FORUM, "ideas");

    chat.says("#general @you: space welcome #ideas").hears("@you", "a card stands in a text");
  }

  @Test
  void startGoesOnInADirectMessageAndTheCardStays() {
    put();

    press("Start", "mia");

    assertThat(direct(mia)).singleElement().asString().startsWith("Hello mia.");
    assertThat(texts(mia)).last().asString().startsWith("I have written to you");
    assertThat(cards(GENERAL).getFirst().buttons()).containsExactly("Start", "Suggest a link");
    chat.says("@mia: Lisbon", "@mia: nurses")
        .hears("@mia", "What should your sharing do for them?");
  }

  @Test
  void whoeverTakesNoDirectMessagesGoesOnInTheChannelAlone() {
    put();
    mia.closesDirect(true);

    press("Start", "mia");

    assertThat(direct(mia)).isEmpty();
    assertThat(texts(mia)).anyMatch(text -> text.startsWith("I can't write to you directly"));
    assertThat(mia.sees()).allMatch(Sight::isEphemeral);
    assertThat(cards(GENERAL)).hasSize(1);
  }

  @Test
  void aSuggestionIsOneFormAndGoesIntoThePoolOnceALeadTakesItIn() {
    put();

    press("Suggest a link", "mia");
    chat.does(
        user ->
            user.submits(
                Map.of(LINK, "https://example.org/lithium", NOTE, "@everyone Twice ours.")),
        "mia");

    assertThat(texts(mia))
        .last()
        .asString()
        .startsWith("Kept as s1, which others see once one of this space's Leads");
    assertThat(cards(GENERAL))
        .singleElement()
        .satisfies(card -> assertThat(card.buttons()).containsExactly("Start", "Suggest a link"));
    assertThat(chat.discord().sights(GENERAL)).hasSize(1);
    chat.says("#general @you: space pool add s1").hears("@you", "s1 is in the pool");
    chat.says("draft s1").hears("@you", "example.org/lithium");
  }

  @Test
  void aFormWithAMistakeOpensAgainWithAllThatWasFilledIn() {
    put();
    press("Suggest a link", "mia");

    chat.does(user -> user.submits(Map.of(NOTE, "Only a note.")), "mia");
    assertThat(texts(mia)).last().asString().contains("A note alone suggests nothing");
    mia.presses("Fill it in again");

    assertThat(mia.seesForm().orElseThrow().text()).contains("Only a note.");
    chat.does(user -> user.submits(Map.of(LINK, "https://example.org/lithium")), "mia");
    assertThat(texts(mia))
        .last()
        .asString()
        .startsWith("Kept as s1, which others see once one of this space's Leads");
  }

  private void put() {
    chat.says("#general @you: space share #general");
    chat.says("#general @you: space welcome");
  }

  private void press(String label, String who) {
    Sight card = cards(GENERAL).getFirst();
    chat.does(user -> user.pressesOn(card, label), who);
  }

  private List<Sight> cards(String channel) {
    return chat.discord().sights(channel).stream()
        .filter(sight -> sight.buttons().contains("Start"))
        .toList();
  }

  private static List<String> texts(FakeUser user) {
    return user.sees().stream().map(Sight::text).toList();
  }

  private static List<String> direct(FakeUser user) {
    return user.sees().stream().filter(sight -> !sight.isEphemeral()).map(Sight::text).toList();
  }
}
