package headway;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import headway.chat.slack.peer.FakeUser;
import headway.chat.slack.peer.Sight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole draft in one form.
final class SlackDraftFormTest {
  private static final String WORDS = "What I learned at the plant: label every drum.";

  @TempDir private Path home;
  private SlackConversation chat;
  private FakeUser you;

  @BeforeEach
  void start() throws IOException {
    chat = new SlackConversation(home, "2026-11-23T08:00Z");
    you = chat.person("you");
    chat.says("space share #general", "intention audience plant managers");
    chat.says("intention purpose show what works");
  }

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void allThatADraftNeedsIsAskedAtOnceAndProposed() {
    opens();

    assertThat(you.seesForm().orElseThrow().text()).contains("What would you like to say?");
    assertThat(you.form().orElseThrow().toString())
        .contains("\"block_id\":\"text\"", "\"block_id\":\"kind\"", "\"block_id\":\"audience\"")
        .contains("\"block_id\":\"purpose\"", "\"block_id\":\"to\"", "\"block_id\":\"when\"")
        .contains("multi_static_select", "plant managers", "show what works")
        .contains("Next slot (Tue 24 Nov 09:00)")
        .contains("\"initial_options\":[{\"text\":{\"type\":\"plain_text\",\"text\":\"#general\"");
  }

  @Test
  void aTimeInTheFormApprovesNothingUntilTheWholeTextIsSeen() {
    opens();

    submits(Map.of("text", WORDS, "kind", "insight", "when/own", "fri 14:30"));

    Sight card = latest();
    assertThat(card.text()).contains("d1 · insight", "plant managers", WORDS);
    assertThat(card.buttons().getFirst()).isEqualTo("Approve for Fri 27 Nov 14:30");
    chat.says("queue").hears("@you", "Nothing is queued");

    chat.does(user -> user.pressesOn(card, "Approve for Fri 27 Nov 14:30"), "you");
    chat.says("queue").hears("@you", "Fri 27 Nov 2026 14:30");
  }

  @Test
  void theNextSlotAndNowAreTimesToo() {
    opens();
    submits(Map.of("text", WORDS, "when", "Next slot (Tue 24 Nov 09:00)"));
    assertThat(latest().buttons()).contains("Approve for Tue 24 Nov 09:00");

    opens();
    submits(Map.of("text", WORDS, "when", "Now"));
    assertThat(latest().buttons()).contains("Approve and post now");
  }

  @Test
  void severalPlacesAreChosenTogetherAndNoneLeavesTheUsual() {
    opens();
    submits(Map.of("text", WORDS, "to", "#general, hand"));
    assertThat(latest().text()).contains("To #general").contains("and you, to post by hand");

    opens();
    submits(Map.of("text", WORDS, "to", ""));
    assertThat(latest().text()).contains("To #general").doesNotContain("by hand");
  }

  @Test
  void whatIsWrongStandsBesideEachFieldAndNothingIsKept() {
    opens();

    JsonObject answer =
        you.submits(
            Map.of("text", WORDS, "audience/own", "x".repeat(301), "when/own", "last tuesday"));

    assertThat(answer.get("response_action").getAsString()).isEqualTo("errors");
    assertThat(answer.getAsJsonObject("errors").keySet())
        .containsExactlyInAnyOrder("audience/own", "when/own");
    assertThat(answer.toString()).contains("301 characters");
    assertThat(you.form()).isPresent();
    you.closesForm();
    chat.says("/headway drafts").hears("@you", "No drafts waiting");
  }

  @Test
  void aTimeThatHasPassedIsAMistakeOfItsField() {
    opens();

    JsonObject answer = you.submits(Map.of("text", WORDS, "when/own", "2026-11-20 09:00"));

    assertThat(answer.getAsJsonObject("errors").keySet()).containsExactly("when/own");
  }

  @Test
  void aPlaceClosedInTheMeantimeIsAMistakeOfItsField() {
    opens();
    chat.does(user -> user.commands(user.direct(), "space unlist #general"), "you");

    JsonObject answer = you.submits(Map.of("text", WORDS));

    assertThat(answer.getAsJsonObject("errors").keySet()).containsExactly("to");
    assertThat(answer.toString()).contains("no Lead has listed it");
  }

  @Test
  void aDraftWithoutWordsIsAskedForThem() {
    opens();

    JsonObject answer = you.submits(Map.of("kind", "insight"));

    assertThat(answer.getAsJsonObject("errors").keySet()).containsExactly("text");
  }

  @Test
  void aDraftThatLacksWordsOfOnesOwnIsKeptAndSaysSo() {
    opens();

    submits(Map.of("text", "https://example.org/drums", "when", "Now"));

    assertThat(latest().text()).contains("It needs three words of your own");
    assertThat(latest().buttons()).doesNotContain("Approve and post now");
  }

  @Test
  void editingShowsAllThatStandsAndChangesItAtOnce() {
    chat.says("draft " + WORDS);
    Sight card = latest();

    chat.does(user -> user.pressesOn(card, "Edit"), "you");
    assertThat(you.form().orElseThrow().toString()).contains(WORDS, "plant managers");
    submits(Map.of("text", "What I learned: label every barrel.", "kind", "celebrate"));

    assertThat(latest().text()).contains("d1 · celebrate", "every barrel");
    chat.says("drafts").hears("@you", "One draft:");
  }

  @Test
  void aChoiceOutdoesTheOwnWordsThatStoodThere() {
    chat.says("draft " + WORDS, "/headway draft d1 purpose spare them a fire");
    chat.does(user -> user.pressesOn(latest(), "Edit"), "you");

    submits(Map.of("purpose", "show what works", "purpose/own", "spare them a fire"));

    chat.says("/headway draft d1");
    assertThat(latest().text()).contains("show what works").doesNotContain("spare them");
  }

  @Test
  void noKindIsProposedBeforeThereAreWords() {
    opens();

    submits(Map.of("text", "Priya passed her viva, and I learned to measure early."));

    assertThat(latest().text()).startsWith("Kept. d1 · celebrate");
  }

  @Test
  void aFormClosedHalfWayKeepsNothingAndLosesNothing() {
    chat.says("draft " + WORDS);
    chat.does(user -> user.pressesOn(latest(), "Edit"), "you");

    you.closesForm();

    chat.says("/headway draft d1").hears("@you", WORDS);
  }

  @Test
  void theCardIsOneFormWithItsMistakesBesideTheFields() {
    chat.says("intention");
    chat.does(user -> user.pressesOn(latest(), "Change my card"), "you");
    assertThat(you.form().orElseThrow().toString()).contains("plant managers", "known-for");

    JsonObject wrong =
        you.submits(Map.of("audience", "y".repeat(201), "target", "99", "plan", "at noon"));
    assertThat(wrong.getAsJsonObject("errors").keySet())
        .containsExactlyInAnyOrder("audience", "target");

    submits(Map.of("audience", "nurses", "topics", "calm, sleep", "target", "3"));
    chat.says("intention").hears("@you", "For: nurses", "Topics: calm, sleep", "three");
  }

  private void opens() {
    chat.does(user -> user.shortcut("new_draft", Optional.empty()), "you");
  }

  private void submits(Map<String, String> answers) {
    chat.does(user -> assertThat(user.submits(answers).has("errors")).isFalse(), "you");
  }

  private Sight latest() {
    return you.sees().getLast();
  }
}
