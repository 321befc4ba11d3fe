package headway.chat.slack;

import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// Posts messages, channel by channel at the pace that Slack allows.
///
/// While Slack asks a workspace to wait, nothing unasked is posted there; answers are tried.
final class Posts {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final SlackApi api;
  private final Pace pace;

  /// Takes the machine's clock.
  Posts(SlackApi api, InstantSource clock) {
    this.api = api;
    this.pace = new Pace(clock);
  }

  /// Whether it answers somebody or is unasked, which may wait.
  enum Cause {
    ASKED,
    UNASKED
  }

  Called<ChatPostMessageResponse> post(String team, ChatPostMessageRequest message, Cause cause) {
    Optional<Duration> rest = pace.resting(team);
    if (cause == Cause.UNASKED && rest.isPresent()) {
      return new Called.NotNow<>("ratelimited", rest);
    }
    String channel = team + "/" + message.getChannel();
    Pace.Turn turn = pace.turn(channel, PATIENCE);
    if (!turn.taken() || !waited(turn.after())) {
      return new Called.NotNow<>("ratelimited", Optional.of(turn.after()));
    }
    Called<ChatPostMessageResponse> called =
        api.call(team, client -> client.chatPostMessage(message));
    if (called instanceof Called.NotNow<ChatPostMessageResponse> notNow) {
      notNow.pause().ifPresent(pause -> rest(team, channel, pause));
    }
    return called;
  }

  private void rest(String team, String channel, Duration pause) {
    pace.rest(channel, pause);
    pace.rest(team, pause);
  }

  /// False when the thread is told to stop.
  static boolean waited(Duration wait) {
    try {
      Thread.sleep(wait);
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
