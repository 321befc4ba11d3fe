package headway.chat.slack.http;

import com.google.gson.JsonParseException;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import headway.web.Answer;
import headway.web.Call;
import headway.web.Route;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Slack's HTTP mode: what Slack sends is checked, and then given to the app.
///
/// A retry passes like its first: whoever handles events knows each by its id.
public final class SlackRequests {
  public static final String PATH = "/slack/events";

  private static final Logger LOG = LoggerFactory.getLogger(SlackRequests.class);
  private static final Set<String> TYPES =
      Set.of("application/json", "application/x-www-form-urlencoded");

  private final App app;
  private final SlackRequestParser parser;
  private final Signature signature;
  private final InstantSource clock;

  private SlackRequests(App app, String signingSecret, InstantSource clock) {
    this.app = app;
    this.parser = new SlackRequestParser(app.config());
    this.signature = new Signature(signingSecret);
    this.clock = clock;
  }

  /// Where Slack posts everything: events, commands, presses.
  ///
  /// @param clock the machine's, which Slack's timestamps are held against
  public static Route route(App app, String signingSecret, InstantSource clock) {
    return Route.post(PATH, new SlackRequests(app, signingSecret, clock)::answer);
  }

  private Answer answer(Call call) {
    if (!signature.isOn(call, clock.instant())) {
      return Answer.text(401, "This was not signed by Slack within the last five minutes.");
    }
    if (call.header("content-type").filter(SlackRequests::isKnown).isEmpty()) {
      return hopeless(415, "Slack sends JSON or a form; this is neither.");
    }
    return parsed(call)
        .map(this::run)
        .orElseGet(() -> hopeless(400, "This is not a request as Slack makes them."));
  }

  /// Sent again it would be answered the same, and Slack is told so.
  private static Answer hopeless(int status, String words) {
    return Answer.text(status, words).with("X-Slack-No-Retry", "1");
  }

  private static boolean isKnown(String type) {
    return TYPES.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
  }

  private Optional<Request<?>> parsed(Call call) {
    try {
      return Optional.ofNullable(
          parser.parse(
              SlackRequestParser.HttpRequest.builder()
                  .requestUri(call.path())
                  .queryString(Map.of())
                  .headers(new RequestHeaders(call.headers()))
                  .requestBody(call.body())
                  .remoteAddress(call.from())
                  .build()));
    } catch (JsonParseException | IllegalStateException | IllegalArgumentException e) {
      LOG.debug("A signed request can't be parsed", e);
      return Optional.empty();
    }
  }

  /// Whatever fails is told as a failure, so that Slack tries again.
  private Answer run(Request<?> request) {
    try {
      return answer(app.run(request));
    } catch (Exception e) {
      LOG.error("A request of Slack can't be handled", e);
      return Answer.text(500, "");
    }
  }

  private static Answer answer(Response response) {
    Map<String, List<String>> headers = new HashMap<>(response.getHeaders());
    headers.put("Content-Type", List.of(response.getContentType()));
    return new Answer(
        response.getStatusCode(), headers, Optional.ofNullable(response.getBody()).orElse(""));
  }
}
