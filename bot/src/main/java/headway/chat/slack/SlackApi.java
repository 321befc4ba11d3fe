package headway.chat.slack;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Slack's Web API, with each workspace's token, and what its errors mean.
public final class SlackApi {
  private static final int TOO_MANY = 429;
  private static final int SERVER = 500;
  private static final Set<String> PASSING =
      Set.of("ratelimited", "rate_limited", "service_unavailable", "team_added_to_org");
  private static final Set<String> UNCLEAR =
      Set.of("internal_error", "fatal_error", "request_timeout");

  private static final Logger LOG = LoggerFactory.getLogger(SlackApi.class);

  private final Slack slack;
  private final Tokens tokens;
  private final Set<String> shut = ConcurrentHashMap.newKeySet();

  public SlackApi(Slack slack, Tokens tokens) {
    this.slack = slack;
    this.tokens = tokens;
  }

  /// One method of Slack's.
  @FunctionalInterface
  interface Method<T> {
    T call(MethodsClient client) throws IOException, SlackApiException;
  }

  Slack slack() {
    return slack;
  }

  <T extends SlackApiTextResponse> Called<T> call(String team, Method<T> method) {
    Called<T> called =
        tokens
            .of(team)
            .map(token -> called(token, method))
            .orElseGet(() -> new Called.Refused<>("not_installed"));
    learn(team, called);
    return called;
  }

  /// Whether that workspace, when last heard of, did not let the bot in.
  boolean isShut(String team) {
    return shut.contains(team);
  }

  /// Says once that a workspace shut the bot out, however often it is tried.
  private void learn(String team, Called<?> called) {
    switch (called) {
      case Called.Refused<?>(String error) when Refusals.isLockedOut(error) -> {
        if (shut.add(team)) {
          LOG.warn(
              "Slack doesn't let Headway into {} ({}); what is due there waits. `headway doctor` says what to do.",
              team,
              error);
        }
      }
      case Called.Done<?> _ -> {
        if (shut.remove(team)) {
          LOG.info("Slack lets Headway into {} again", team);
        }
      }
      case Called.Refused<?> _, Called.NotNow<?> _, Called.Unsure<?> _ -> {}
    }
  }

  private <T extends SlackApiTextResponse> Called<T> called(String token, Method<T> method) {
    try {
      return read(method.call(slack.methods(token)));
    } catch (SlackApiException e) {
      return failed(e);
    } catch (ConnectException | UnknownHostException e) {
      return new Called.NotNow<>("Slack can't be reached", Optional.empty());
    } catch (IOException e) {
      return new Called.Unsure<>("the connection to Slack broke off");
    }
  }

  /// What an answer means.
  static <T extends SlackApiTextResponse> Called<T> read(T answer) {
    String error = String.valueOf(answer.getError());
    if (answer.isOk()) {
      return new Called.Done<>(answer);
    }
    if (PASSING.contains(error)) {
      return new Called.NotNow<>(error, Optional.empty());
    }
    return UNCLEAR.contains(error)
        ? new Called.Unsure<>("Slack answered " + error)
        : new Called.Refused<>(error);
  }

  private static <T> Called<T> failed(SlackApiException e) {
    int code = e.getResponse().code();
    if (code == TOO_MANY || code >= SERVER) {
      return new Called.NotNow<>("Slack answered " + code, pause(e));
    }
    return new Called.Refused<>("Slack answered " + code);
  }

  private static Optional<Duration> pause(SlackApiException e) {
    return Optional.ofNullable(e.getResponse().header("Retry-After"))
        .filter(seconds -> seconds.matches("\\d{1,6}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
  }
}
