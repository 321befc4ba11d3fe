package headway.chat.slack.install;

import headway.web.Answer;
import headway.web.Call;
import headway.web.Limits;
import headway.web.Route;
import headway.web.WebServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A Slack that only exchanges codes, each for what its name says.
final class GrantingSlack implements AutoCloseable {
  static final String TOKEN = "xoxb-hunter2";
  private static final String GRANTED =
      """
      {"ok":true,"app_id":"A1","access_token":"xoxb-hunter2","token_type":"bot","scope":"commands,im:write",
       "bot_user_id":"UB1","team":{"id":"T1","name":"Acme <b>"},"enterprise":null,
       "is_enterprise_install":false,"authed_user":{"id":"U1"}}
      """;
  private static final String ORGANISATION =
      """
      {"ok":true,"app_id":"A1","access_token":"xoxb-hunter2","token_type":"bot","scope":"commands",
       "bot_user_id":"UB1","team":null,"enterprise":{"id":"E1","name":"Acme Group"},
       "is_enterprise_install":true,"authed_user":{"id":"U1"}}
      """;
  private static final String ROTATING =
      """
      {"ok":true,"app_id":"A1","access_token":"xoxb-hunter2","token_type":"bot","scope":"commands",
       "bot_user_id":"UB1","team":{"id":"T1","name":"Acme"},"refresh_token":"xoxe-1",
       "expires_in":43200,"authed_user":{"id":"U1"}}
      """;

  final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
  private final WebServer web =
      WebServer.start(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
          List.of(Route.post("/api/oauth.v2.access", this::exchange)),
          new Limits(10_000, Duration.ofSeconds(10)));

  URI api() {
    return URI.create("http://127.0.0.1:" + web.port() + "/api/");
  }

  private Answer exchange(Call call) {
    asked.add(call.body());
    String code = new Call("/?" + call.body(), Map.of(), "", "").parameter("code").orElse("");
    return switch (code) {
      case "good" -> json(GRANTED);
      case "organisation" -> json(ORGANISATION);
      case "rotating" -> json(ROTATING);
      case "broken" -> Answer.text(503, "away");
      default -> json("{\"ok\":false,\"error\":\"invalid_code\"}");
    };
  }

  private static Answer json(String body) {
    return new Answer(200, Map.of("Content-Type", List.of("application/json")), body);
  }

  @Override
  public void close() {
    web.close();
  }
}
