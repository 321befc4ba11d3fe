package headway;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import headway.chat.slack.SlackApi;
import headway.chat.slack.peer.FakeUser;
import headway.chat.slack.peer.Sight;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/// Somebody's account in Slack, or the bot's own, is switched off.
final class SlackLeavingTest {
  private static final String GENERAL = "C0001";
  private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

  @TempDir private Path home;
  private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
  private SlackConversation chat;
  private FakeUser you;

  @BeforeEach
  void start() throws IOException {
    chat = new SlackConversation(home, START.toString());
    you = chat.person("you");
    logged.start();
    logger().addAppender(logged);
    chat.says("space share #general", "intention audience plant managers");
    chat.says("intention purpose show what works");
    chat.says("draft What I learned at the plant: label every drum.", "approve d1 in 2h");
  }

  @AfterEach
  void stop() {
    logger().detachAppender(logged);
    chat.close();
  }

  @Test
  void whoseAccountIsSwitchedOffPublishesNothingUntilTheyAreThereAndSaySo() {
    int before = you.sees().size();
    you.changes(/* deleted= */ true, START.plusSeconds(60));
    you.changes(/* deleted= */ true, START.plusSeconds(60));

    chat.says("!clock +3d");
    int during = you.sees().size();
    you.changes(/* deleted= */ false, START.plus(Duration.ofDays(2)));
    chat.says("!clock +1m");

    assertThat(during).isEqualTo(before);
    assertThat(chat.slack().sights(GENERAL)).isEmpty();
    chat.says("queue go").hears("@you", "d1 was to go to #general", "It hasn't been posted");
  }

  @Test
  void whatComesLateChangesNothing() {
    you.changes(/* deleted= */ false, START.plusSeconds(60));
    you.changes(/* deleted= */ true, START.plusSeconds(30));

    chat.says("!clock +3h");

    assertThat(chat.slack().sights(GENERAL)).hasSize(1);
  }

  @Test
  void somebodyElsesAccountIsNobodyElsesMatter() {
    chat.person("mia").changes(/* deleted= */ true, START.plusSeconds(60));

    chat.says("!clock +3h");

    assertThat(chat.slack().sights(GENERAL)).hasSize(1);
    assertThat(chat.stored("departures")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"invalid_auth", "account_inactive", "token_revoked"})
  void whenSlackTakesTheTokenNoMoreAllThatIsDueWaitsAndTheLogSaysItOnce(String error)
      throws IOException {
    chat.says("nudge daily 9:30");
    chat.slack().endsToken(error);
    long calls = chat.slack().calls("chat.postMessage");

    chat.moves("2026-11-25T12:00Z");
    long tried = chat.slack().calls("chat.postMessage") - calls;
    chat.close();
    chat = new SlackConversation(home, "2026-11-25T13:00Z");
    chat.moves("2026-11-25T13:01Z");

    assertThat(tried).isZero();
    assertThat(logged.list)
        .singleElement()
        .extracting(ILoggingEvent::getFormattedMessage)
        .asString()
        .contains("T0001", error, "headway doctor");
    assertThat(chat.slack().sights(GENERAL)).isEmpty();
    assertThat(chat.person("you").sees())
        .extracting(Sight::text)
        .anyMatch(text -> text.contains("d1 was to go to #general"));
  }

  @Test
  void aTokenThatEndsWhileATextIsSentLosesNothing() {
    chat.slack().failNext("chat.postMessage " + GENERAL, "token_revoked");

    chat.says("!clock +150m");

    assertThat(chat.slack().sights(GENERAL)).isEmpty();
    chat.says("queue").hears("@you", "Queued:", "q1");
    assertThat(you.sees()).noneMatch(sight -> sight.buttons().contains("Retry"));
  }

  private static Logger logger() {
    return (Logger) LoggerFactory.getLogger(SlackApi.class);
  }
}
