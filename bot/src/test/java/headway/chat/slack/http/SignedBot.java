package headway.chat.slack.http;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.model.event.AppMentionEvent;
import headway.web.Limits;
import headway.web.WebServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A Bolt app behind the web server, and somebody who signs requests as Slack does.
final class SignedBot implements AutoCloseable {
  static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  static final int LARGEST = 20_000;

  final ConcurrentLinkedQueue<String> heard = new ConcurrentLinkedQueue<>();
  private final WebServer web;
  private final HttpClient client = HttpClient.newHttpClient();

  SignedBot() {
    App app = app();
    web =
        WebServer.start(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            List.of(SlackRequests.route(app, SECRET, InstantSource.system())),
            new Limits(LARGEST, Duration.ofSeconds(10)));
  }

  /// Signed at that moment, as the official documents describe it.
  HttpResponse<String> signed(String type, String body, Instant at, Map<String, String> more)
      throws IOException, InterruptedException {
    String seconds = String.valueOf(at.getEpochSecond());
    return sent(
        type, body, seconds, new SlackSignature.Generator(SECRET).generate(seconds, body), more);
  }

  HttpResponse<String> sent(
      String type, String body, String seconds, String signature, Map<String, String> more)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + web.port() + SlackRequests.PATH))
            .header("Content-Type", type)
            .header("X-Slack-Request-Timestamp", seconds)
            .header("X-Slack-Signature", signature)
            .POST(BodyPublishers.ofString(body));
    more.forEach(request::header);
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private App app() {
    SlackConfig slack = new SlackConfig();
    slack.setMethodsEndpointUrlPrefix("http://127.0.0.1:1/api/");
    App app =
        new App(
            AppConfig.builder().slack(Slack.getInstance(slack)).signingSecret(SECRET).build(),
            List.of());
    app.command(
        "/headway",
        (request, context) -> {
          heard.add(request.getPayload().getText());
          if (request.getPayload().getText().equals("fail")) {
            throw new IllegalStateException("hunter2");
          }
          return context.ack("Heard.");
        });
    app.event(
        AppMentionEvent.class,
        (payload, context) -> {
          heard.add(payload.getEventId() + " " + context.getRetryNum());
          return context.ack();
        });
    return app;
  }

  @Override
  public void close() {
    web.close();
    client.close();
  }
}
