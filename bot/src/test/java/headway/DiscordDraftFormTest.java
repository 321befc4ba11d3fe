package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.discord.peer.FakeUser;
import headway.chat.discord.peer.Sight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole draft in Discord's forms, which hold five fields each.
final class DiscordDraftFormTest {
  private static final String WORDS = "What I learned at the plant: label every drum.";

  private static final String SAY = "What would you like to say?";
  private static final String PLAN = "When are there five quiet minutes?";
  private static final String TOPICS = "Which one to five topics? Commas between.";

  @TempDir private Path home;
  private DiscordConversation chat;
  private FakeUser you;

  @BeforeEach
  void start() throws IOException {
    chat = new DiscordConversation(home, "2026-11-23T08:00Z");
    you = chat.person("you");
    chat.says("#general @you: space share #general", "intention audience plant managers");
    chat.says("intention purpose show what works");
  }

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void allThatADraftNeedsIsAskedInOneFormAtTheFirstAnswer() {
    opens();

    assertThat(you.seesForm().orElseThrow().text())
        .containsOnlyOnce("What would you like to say?")
        .contains("What does it do?", "Whom is it for?", "What should it do for them?")
        .contains("Where should it go?", "plant managers", "show what works");

    submits(Map.of(SAY, WORDS, "What does it do?", "insight", "Whom is it for?", "night shifts"));

    assertThat(latest().text()).contains("d1 · insight · for night shifts", WORDS, "To #general");
  }

  @Test
  void noKindIsProposedBeforeThereAreWords() {
    opens();

    submits(Map.of(SAY, "Priya passed her viva, and I learned to measure early."));

    assertThat(latest().text()).startsWith("Kept. d1 · celebrate");
  }

  @Test
  void severalPlacesAreChosenTogetherAndNoneLeavesTheUsual() {
    opens();
    submits(Map.of(SAY, WORDS, "Where should it go?", "#general, hand"));
    assertThat(latest().text()).contains("To #general").contains("and you, to post by hand");

    opens();
    submits(Map.of(SAY, WORDS, "Where should it go?", ""));
    assertThat(latest().text()).contains("To #general").doesNotContain("by hand");
  }

  @Test
  void whatIsWrongIsToldNothingIsKeptAndAllThatWasFilledInStandsThereAgain() {
    opens();

    submits(Map.of(SAY, WORDS, "Whom is it for?", "x".repeat(301)));
    assertThat(latest().text()).contains("301 characters");
    chat.says("/headway drafts").hears("@you", "No drafts waiting");

    you.presses("Fill it in again");
    assertThat(you.seesForm().orElseThrow().text()).contains(WORDS, "x".repeat(301));
    submits(Map.of("Whom is it for?", "night shifts"));
    assertThat(latest().text()).contains("d1 · insight · for night shifts", WORDS);
  }

  @Test
  void aDraftWithoutWordsIsAskedForThem() {
    opens();

    submits(Map.of("What does it do?", "insight"));

    assertThat(latest().buttons()).contains("Fill it in again");
    chat.says("/headway drafts").hears("@you", "No drafts waiting");
  }

  @Test
  void editingShowsAllThatStandsAndChangesItAtOnce() {
    chat.says("draft " + WORDS);

    you.presses("Edit");
    assertThat(you.seesForm().orElseThrow().text()).contains(WORDS, "plant managers");
    submits(
        Map.of(
            "What should d1 say?", "What I learned: label it.", "What does it do?", "celebrate"));

    assertThat(latest().text()).contains("d1 · celebrate", "label it");
    chat.says("drafts").hears("@you", "One draft:");
  }

  @Test
  void wordsAfterAFormThatWasClosedAreACommandAgainAndChangeNoDraft() {
    chat.says("draft " + WORDS);
    you.presses("Edit");
    you.closesForm();

    chat.says("streak");

    assertThat(latest().text()).doesNotContain("d1");
    chat.says("draft d1");
    assertThat(latest().text()).contains(WORDS);
  }

  @Test
  void aFormStillOpenOnAnotherDeviceIsTakenAfterOtherWords() {
    chat.says("draft " + WORDS);
    you.presses("Edit");
    chat.does(user -> user.writes("streak"), "you");

    submits(Map.of("What should d1 say?", "What I learned: label every barrel."));

    assertThat(latest().text()).contains("every barrel").doesNotContain("drum");
  }

  @Test
  void aQuestionInAMessageIsAnsweredByWordsThoughItsFormWasClosedBefore() {
    chat.says("draft");
    you.presses("Fill it in");
    you.closesForm();

    chat.says(WORDS);

    assertThat(latest().text()).contains("d1", WORDS);
  }

  @Test
  void longWordsThatAFormOffersAsAChoiceStayWhole() {
    String purpose = "show " + "what works in the long nights of a plant ".repeat(4) + "in full";
    chat.says("intention purpose " + purpose, "draft " + WORDS);
    you.presses("Details");

    submits(Map.of("What does it do?", "celebrate"));

    chat.says("/headway draft d1");
    assertThat(latest().text()).contains("celebrate", purpose);
  }

  @Test
  void theCardIsOneFormWhoseMistakesAreToldTogether() {
    chat.does(user -> user.commands(user.direct(), "headway intention", Map.of()), "you");
    you.presses("Change my card");

    submits(Map.of("Whom would you like to be useful to?", "y".repeat(201), PLAN, "at noon"));
    assertThat(latest().text()).contains("201 characters");

    you.presses("Fill it in again");
    submits(Map.of("Whom would you like to be useful to?", "nurses", TOPICS, "calm, sleep"));
    chat.says("intention").hears("@you", "For: nurses", "Topics: calm, sleep");
  }

  private void opens() {
    you.commands(you.direct(), "headway draft new", Map.of());
  }

  private void submits(Map<String, String> answers) {
    chat.does(user -> user.submits(answers), "you");
  }

  private Sight latest() {
    return you.sees().getLast();
  }
}
