package headway.bench;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import headway.chat.slack.http.SlackRequests;
import headway.web.Limits;
import headway.web.WebServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// Slack's slash commands over HTTP, from request to ack, through our door and through bare Bolt.
final class SlackSpeed {
  private static final InetSocketAddress ANY_PORT =
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  private static final int CALLERS = 8;
  private static final int REQUESTS = 500;
  private static final int ROUNDS = 8;

  private SlackSpeed() {}

  /// Of one round: requests a second, and milliseconds from request to ack.
  record Figures(double perSecond, double p50, double p99) {}

  /// The last and warmest round of each.
  record Both(Figures ours, Figures bare) {}

  static Both measured() throws IOException {
    HttpServer bare = bare();
    try (WebServer ours = ours();
        HttpClient client = HttpClient.newHttpClient()) {
      Both both = new Both(new Figures(0, 0, 0), new Figures(0, 0, 0));
      for (int round = 0; round < ROUNDS; round++) {
        both = new Both(round(client, ours.port()), round(client, bare.getAddress().getPort()));
      }
      return both;
    } finally {
      bare.stop(0);
    }
  }

  private static WebServer ours() {
    return WebServer.start(
        ANY_PORT,
        List.of(SlackRequests.route(app(false), SlashCommands.SECRET, InstantSource.system())),
        new Limits(1 << 20, Duration.ofSeconds(10)));
  }

  private static HttpServer bare() throws IOException {
    App app = app(true);
    SlackRequestParser parser = new SlackRequestParser(app.config());
    HttpServer server = HttpServer.create(ANY_PORT, 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", exchange -> answer(exchange, app, parser));
    server.start();
    return server;
  }

  private static void answer(HttpExchange exchange, App app, SlackRequestParser parser)
      throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      var response =
          app.run(
              parser.parse(
                  SlackRequestParser.HttpRequest.builder()
                      .requestUri("/")
                      .queryString(Map.of())
                      .headers(new RequestHeaders(exchange.getRequestHeaders()))
                      .requestBody(body)
                      .remoteAddress("127.0.0.1")
                      .build()));
      exchange.sendResponseHeaders(response.getStatusCode(), -1);
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private static App app(boolean verifying) {
    App app =
        new App(
            AppConfig.builder()
                .slack(Slack.getInstance())
                .signingSecret(SlashCommands.SECRET)
                .requestVerificationEnabled(verifying)
                .build());
    app.command("/headway", (_, context) -> context.ack());
    return app;
  }

  private static Figures round(HttpClient client, int port) {
    long start = System.nanoTime();
    long[] times = all(new SlashCommands(client, port, "http://127.0.0.1:1/"));
    double taken = System.nanoTime() - start;
    return new Figures(
        times.length / (taken / 1e9),
        SlashCommands.percentile(times, 50),
        SlashCommands.percentile(times, 99));
  }

  private static long[] all(SlashCommands commands) {
    List<Callable<long[]>> each =
        IntStream.range(0, CALLERS).<Callable<long[]>>mapToObj(_ -> () -> some(commands)).toList();
    try (var callers = Executors.newFixedThreadPool(CALLERS)) {
      return callers.invokeAll(each).stream()
          .flatMapToLong(done -> Arrays.stream(done.resultNow()))
          .toArray();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static long[] some(SlashCommands commands) throws IOException, InterruptedException {
    long[] times = new long[REQUESTS];
    for (int i = 0; i < REQUESTS; i++) {
      times[i] = commands.sent("U1", "home");
    }
    return times;
  }
}
