package headway;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import headway.chat.slack.peer.FakeUser;
import headway.chat.slack.peer.Sight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A form that was open while what it shows was changed elsewhere, and fields that are emptied.
final class SlackStaleFormTest {
  @TempDir private Path home;
  private SlackConversation chat;
  private FakeUser you;

  @BeforeEach
  void start() throws IOException {
    chat = new SlackConversation(home, "2026-11-23T08:00Z");
    you = chat.person("you");
    chat.says("space share #general", "intention audience plant managers");
    chat.says("intention purpose show what works");
    chat.says("draft What I learned at the plant: label every drum.");
    chat.says("draft d1 purpose spare them a fire");
  }

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void whatWasNotTouchedKeepsTheNewerWords() {
    edits();
    commands("draft d1 text What I learned at the plant: label every barrel.");

    submits(Map.of("kind", "celebrate"));

    assertThat(draft()).contains("d1 · celebrate", "every barrel").doesNotContain("drum");
  }

  @Test
  void anOldFormKeptAsItIsVoidsNoNewerApproval() {
    edits();
    commands("draft d1 text What I learned at the plant: label every barrel.");
    commands("approve d1 fri 9:00");

    submits(Map.of());

    assertThat(draft()).contains("every barrel", "It is approved");
  }

  @Test
  void whatBothChangedIsShownBesideTheFieldAndNoWordIsLost() {
    edits();
    commands("draft d1 purpose save them a walk");

    JsonObject answer = you.submits(Map.of("purpose/own", "save them money", "kind", "celebrate"));

    assertThat(answer.get("response_action").getAsString()).isEqualTo("update");
    assertThat(you.seesForm().orElseThrow().text())
        .contains("changed since this was asked", "save them a walk");
    assertThat(you.form().orElseThrow().toString()).contains("save them money");
    assertThat(stored()).contains("save them a walk").doesNotContain("money", "celebrate");
  }

  @Test
  void keptOnceMoreTheTypedWordsTakeThePlaceOfTheNewerOnes() {
    edits();
    commands("draft d1 purpose save them a walk");
    you.submits(Map.of("purpose/own", "save them money", "kind", "celebrate"));

    submits(Map.of());

    assertThat(draft()).contains("d1 · celebrate", "save them money", "label every drum");
  }

  @Test
  void whatChangesAfterTheWarningIsToldToo() {
    edits();
    commands("draft d1 purpose save them a walk");
    you.submits(Map.of("purpose/own", "save them money"));
    commands("draft d1 purpose save them a fine");

    JsonObject answer = you.submits(Map.of());

    assertThat(answer.get("response_action").getAsString()).isEqualTo("update");
    assertThat(you.seesForm().orElseThrow().text())
        .contains("save them a fine")
        .doesNotContain("save them a walk");
  }

  @Test
  void theSameChangeMadeTwiceIsOne() {
    edits();
    commands("draft d1 purpose save them a walk");

    submits(Map.of("purpose/own", "save them a walk "));

    assertThat(draft()).contains("save them a walk");
  }

  @Test
  void anOldCardFormKeepsWhatWasChangedMeanwhile() {
    card();
    commands("intention audience nurses");

    submits(Map.of("topics", "calm, sleep"));

    chat.says("intention").hears("@you", "For: nurses", "Topics: calm, sleep");
  }

  @Test
  void aCardFieldChangedTwiceIsTold() {
    card();
    commands("intention audience nurses");

    JsonObject answer = you.submits(Map.of("audience", "teachers"));

    assertThat(answer.get("response_action").getAsString()).isEqualTo("update");
    assertThat(you.seesForm().orElseThrow().text()).contains("nurses");
    submits(Map.of());
    chat.says("intention").hears("@you", "For: teachers");
  }

  @Test
  void anEmptiedFieldIsCleared() {
    edits();

    submits(Map.of("purpose/own", ""));

    assertThat(latest().text()).doesNotContain("spare them").contains("what should it do for them");
  }

  @Test
  void aTextThatIsEmptiedIsAMistakeBesideIt() {
    edits();

    JsonObject answer = you.submits(Map.of("text", "", "kind", "celebrate"));

    assertThat(answer.getAsJsonObject("errors").keySet()).containsExactly("text");
    assertThat(answer.toString()).contains("A draft needs some words");
    you.closesForm();
    assertThat(draft()).contains("label every drum").doesNotContain("celebrate");
  }

  @Test
  void aDraftWithoutAnyPlaceIsAMistakeBesideThem() {
    edits();

    JsonObject answer = you.submits(Map.of("to", ""));

    assertThat(answer.getAsJsonObject("errors").keySet()).containsExactly("to");
  }

  @Test
  void aProposedAudienceThatIsEmptiedIsNotProposedAgain() {
    chat.says("intention audience " + "people who run plants ".repeat(3).strip());
    chat.does(user -> user.commands(user.direct(), "draft"), "you");

    submits(Map.of("text", "What I learned: label every drum.", "audience/own", ""));

    assertThat(latest().text()).contains("d2 ").doesNotContain("people who run plants");
    assertThat(latest().text()).contains("whom is it for");
  }

  @Test
  void anEmptiedPartOfTheCardIsClearedAndAnUntouchedOneStays() {
    chat.says("intention topics calm, sleep");
    card();

    submits(Map.of("audience", "", "topics", ""));

    chat.says("intention")
        .hears("@you", "For: not said yet", "What for: show what works", "Topics: not said yet");
  }

  @Test
  void aTargetThatIsEmptiedIsAMistakeBesideIt() {
    card();

    JsonObject answer = you.submits(Map.of("audience", "", "target", ""));

    assertThat(answer.getAsJsonObject("errors").keySet()).containsExactly("target");
    you.closesForm();
    chat.says("intention").hears("@you", "For: plant managers");
  }

  private void edits() {
    chat.says("/headway draft d1");
    chat.does(user -> user.presses("Edit"), "you");
    assertThat(you.form()).isPresent();
  }

  private void card() {
    chat.says("intention");
    chat.does(user -> user.presses("Change my card"), "you");
    assertThat(you.form()).isPresent();
  }

  private void commands(String words) {
    chat.does(user -> user.commands(user.direct(), words), "you");
  }

  private void submits(Map<String, String> answers) {
    chat.does(
        user -> {
          JsonObject answer = user.submits(answers);
          assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        },
        "you");
  }

  /// What stands, looked at beside the open form.
  private String stored() {
    commands("draft d1");
    return latest().text();
  }

  private String draft() {
    assertThat(you.form()).isEmpty();
    chat.says("/headway draft d1");
    return latest().text();
  }

  private Sight latest() {
    return you.sees().getLast();
  }
}
