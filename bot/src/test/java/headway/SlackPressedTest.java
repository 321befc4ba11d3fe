package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.slack.peer.FakeUser;
import headway.chat.slack.peer.Sight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a message says once it was pressed on.
final class SlackPressedTest {
  private static final String GENERAL = "C0001";
  private static final long PATIENCE_SECONDS = 10;
  private static final long LOOK_AGAIN_NANOS = 2_000_000;

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
  void anApprovedDraftSaysByWhomAndForWhen() {
    Sight card = drafted();

    chat.does(user -> user.pressesOn(card, "Approve"), "you");

    assertThat(ended(card, "Approved by "))
        .contains("label every drum")
        .contains("Tue 24 Nov 2026 09:00 (Europe/Berlin)");
  }

  @Test
  void whatComesOfAPressStandsInPlaceOfItsButtons() {
    Sight draft = drafted();

    chat.does(user -> user.pressesOn(draft, "Drop"), "you");

    assertThat(ended(draft, "Dropped.")).contains("label every drum");
  }

  @Test
  void whereNothingSaysItBetterTheLabelDoes() {
    chat.says(
        "draft What I learned at the plant: label every drum.",
        "draft d1 text https://example.org/x");
    Sight lacking = latest();

    chat.does(user -> user.pressesOn(lacking, "Later"), "you");

    assertThat(ended(lacking, "You chose *Later*.")).contains("https://example.org/x");
  }

  @Test
  void aDraftThatChangedSinceIsNotCalledApproved() {
    Sight card = drafted();
    chat.says("draft d1 text What I learned at the plant: label every barrel.");

    chat.does(user -> user.pressesOn(card, "Approve"), "you");

    assertThat(ended(card, "Nothing was approved")).doesNotContain("Approved by");
  }

  @Test
  void aPressThatFailsLeavesTheMessageAsItWas() {
    Sight card = drafted();

    chat.does(user -> user.pressesOn(card, "Approve"), "mia");
    chat.says("home");

    assertThat(now(card).buttons()).isEqualTo(card.buttons());
    assertThat(now(card).text()).isEqualTo(card.text());
  }

  @Test
  void aSecondPressSaysNothingElseThere() {
    Sight card = drafted();
    chat.does(user -> user.pressesOn(card, "Approve"), "you");
    String approved = ended(card, "Approved by ");

    chat.does(user -> user.pressesOn(card, "Approve"), "you");
    chat.says("home");

    assertThat(now(card).text()).isEqualTo(approved);
  }

  @Test
  void aWhisperedMessageKeepsItsWordsWhenPressed() {
    chat.does(user -> user.commands(GENERAL, "draft I learned to label every drum."), "you");
    Sight whispered = latest();

    chat.does(user -> user.pressesOn(whispered, "Drop"), "you");

    assertThat(ended(whispered, "Dropped.")).contains("label every drum");
  }

  @Test
  void theMessageOnWhichAFormWasOpenedSaysWhatCameOfIt() {
    drafted();
    chat.says("approve d1");
    Sight card = latest();
    chat.does(user -> user.pressesOn(card, "Move"), "you");

    chat.does(user -> user.submits("fri 14:30"), "you");

    assertThat(ended(card, "q1 goes out on Fri 27 Nov 2026 14:30")).contains("Change a word");
  }

  @Test
  void aFormThatIsClosedLeavesItsMessageAsItWas() {
    drafted();
    chat.says("approve d1");
    Sight card = latest();
    chat.does(user -> user.pressesOn(card, "Move"), "you");

    you.closesForm();
    chat.says("home");

    assertThat(now(card)).isEqualTo(card);
  }

  private Sight drafted() {
    chat.says("draft What I learned at the plant: label every drum.");
    return latest();
  }

  private Sight latest() {
    return you.sees().getLast();
  }

  private Sight now(Sight before) {
    return you.sees().stream()
        .filter(seen -> seen.ts().equals(before.ts()))
        .findFirst()
        .orElseThrow();
  }

  /// What that message says once these words stand there and its buttons are gone.
  private String ended(Sight before, String words) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!now(before).text().contains(words)) {
      assertThat(System.nanoTime()).as("%s in %s", words, now(before).text()).isLessThan(end);
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
    }
    assertThat(now(before).buttons()).isEqualTo(List.of());
    return now(before).text();
  }
}
