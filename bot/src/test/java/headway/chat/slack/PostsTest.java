package headway.chat.slack;

import static headway.chat.slack.Posts.Cause.ASKED;
import static headway.chat.slack.Posts.Cause.UNASKED;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What happens to the rest of a workspace when Slack asks it to wait.
class PostsTest {
  private final TinySlack slack = new TinySlack();
  private final SlackConnection connection = SlackConnection.to(slack.api(), "xoxb-1");
  private Instant now = Instant.parse("2026-11-23T08:00:00Z");
  private final Posts posts = new Posts(connection.api(), () -> now);

  @BeforeEach
  void isTooMuch() {
    slack.fails("chat.postMessage", 429, Map.of("Retry-After", "30"));
    posts.post("T1", message("D1"), UNASKED);
    slack.answers("chat.postMessage", "'channel':'D2','ts':'1.1'");
  }

  @AfterEach
  void close() {
    connection.close();
    slack.close();
  }

  @Test
  void nobodyElseThereIsWrittenToUnaskedUntilThen() {
    now = now.plusSeconds(10);

    assertThat(posts.post("T1", message("D2"), UNASKED))
        .isEqualTo(new Called.NotNow<>("ratelimited", Optional.of(Duration.ofSeconds(20))));
    assertThat(slack.calls("chat.postMessage")).hasSize(1);
  }

  @Test
  void whoAsksIsAnsweredMeanwhile() {
    assertThat(posts.post("T1", message("D2"), ASKED)).isInstanceOf(Called.Done.class);
  }

  @Test
  void anotherWorkspaceDoesNotWait() {
    assertThat(posts.post("T2", message("D2"), UNASKED)).isInstanceOf(Called.Done.class);
  }

  @Test
  void thenItGoesOn() {
    now = now.plusSeconds(31);

    assertThat(posts.post("T1", message("D2"), UNASKED)).isInstanceOf(Called.Done.class);
  }

  private static ChatPostMessageRequest message(String channel) {
    return ChatPostMessageRequest.builder().channel(channel).text("Hello.").build();
  }
}
