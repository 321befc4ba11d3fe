package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.slack.peer.FakeUser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Commands that are nothing but a form: Slack lets it be opened for three seconds.
final class SlackBareWordsTest {
  private static final Duration TOO_LONG = Duration.ofSeconds(4);

  @TempDir private Path home;
  private SlackConversation chat;
  private FakeUser you;

  @BeforeEach
  void start() throws IOException {
    chat = new SlackConversation(home, "2026-11-23T08:00Z");
    you = chat.person("you");
    chat.says("space share #general");
    chat.moves("+2h");
  }

  @AfterEach
  void stop() {
    chat.close();
  }

  @ParameterizedTest
  @CsvSource({
    "draft, What would you like to say?",
    "'  DRAFT ', What would you like to say?",
    "suggest, What is worth sharing?",
    "shared, What did you share?",
    "start, Whom would you like to be useful to?",
    "space list, ?"
  })
  void aFormIsOpenedBeforeAnythingIsLookedUp(String words, String question) {
    everythingTakesLong();

    commands(words);

    assertThat(you.seesForm().orElseThrow().text()).contains(question);
    assertThat(you.told()).noneMatch(message -> message.text().contains(question));
  }

  @Test
  void whatIsSaidWithTheCommandOpensNothing() {
    commands("draft What I learned at the plant: label every drum.");

    assertThat(you.form()).isEmpty();
    assertThat(you.sees().getLast().text()).startsWith("Kept. d1");
  }

  @Test
  void aCommandThatEndsWithoutAFormSaysInItWhatCameOfIt() {
    chat.does(user -> user.commands(user.direct(), "space list"), "mia");

    assertThat(chat.person("mia").seesForm().orElseThrow().text())
        .contains("Only this space's Leads set it up.");
  }

  private void everythingTakesLong() {
    chat.slack().takesLong("users.info", TOO_LONG);
    chat.slack().takesLong("conversations.info", TOO_LONG);
    chat.slack().takesLong("conversations.members", TOO_LONG);
    chat.slack().takesLong("conversations.open", TOO_LONG);
  }

  private void commands(String words) {
    chat.does(user -> user.commands(user.direct(), words), "you");
  }
}
