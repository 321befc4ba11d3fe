package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.slack.peer.FakeUser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The Home tab follows what happens by itself.
final class SlackHomeTest {
  private static final String GENERAL = "C0001";

  @TempDir private Path home;
  private SlackConversation chat;

  @BeforeEach
  void approves() throws IOException {
    chat = new SlackConversation(home, "2026-11-23T08:00Z");
    chat.says("space share #general", "intention audience plant managers");
    chat.says("intention purpose show what works", "@mia: intention audience smiths");
    chat.says("draft What I learned at the plant: label every drum.", "approve d1 in 2h");
  }

  @AfterEach
  void close() {
    chat.close();
  }

  @Test
  void whatWasPublishedIsShownToThoseWhoLooked() {
    FakeUser you = chat.person("you");
    you.opensHome();
    chat.until(() -> shows(you, "0 of 2"));

    chat.says("!clock +3h");

    chat.until(() -> shows(you, "1 of 2"));
    assertThat(chat.person("mia").home()).isEmpty();
  }

  @Test
  void whatGoesWrongIsShownToo() {
    FakeUser you = chat.person("you");
    you.opensHome();
    chat.until(() -> shows(you, "0 of 2"));
    chat.slack().removesBot(GENERAL);

    chat.says("!clock +3h");

    chat.until(() -> shows(you, "not in that channel") || shows(you, "refused"));
  }

  @Test
  void lookingIsNoWordAndEatsNoNews() {
    chat.says("!clock +3h");
    chat.person("mia").in(GENERAL).replies(chat.slack().sights(GENERAL).getFirst().ts());
    long requests = chat.requests();

    FakeUser you = chat.person("you");
    you.opensHome();
    chat.until(() -> shows(you, "1 of 2"));

    assertThat(chat.requests()).isEqualTo(requests);
    chat.says("streak").hears("@you", "<@U0MIA> replied to");
  }

  private static boolean shows(FakeUser user, String words) {
    return user.home().filter(view -> view.contains(words)).isPresent();
  }
}
