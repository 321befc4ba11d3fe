package headway.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/// A Slack that grants whatever it is asked, at once, and counts the answers to slash commands.
final class QuietSlack implements AutoCloseable {
  private static final String GRANTED = "{\"ok\":true}";
  private static final Map<String, String> ANSWERS =
      Map.of(
          "/api/auth.test",
          "{\"ok\":true,\"team_id\":\"T1\",\"user_id\":\"UBOT\",\"bot_id\":\"B1\",\"team\":\"W\"}",
          "/api/team.info",
          "{\"ok\":true,\"team\":{\"id\":\"T1\",\"name\":\"W\"}}",
          "/api/users.info",
          "{\"ok\":true,\"user\":{\"id\":\"U1\",\"name\":\"mia\",\"tz\":\"Europe/Berlin\"}}",
          "/api/conversations.open",
          "{\"ok\":true,\"channel\":{\"id\":\"D1\"}}",
          "/api/chat.postMessage",
          "{\"ok\":true,\"channel\":\"D1\",\"ts\":\"1700000000.000001\"}");

  private final HttpServer server;
  private final AtomicLong answers = new AtomicLong();

  QuietSlack() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/api/", exchange -> grant(exchange));
    server.createContext("/answers/", this::count);
    server.start();
  }

  String api() {
    return address() + "/api/";
  }

  /// Where the answer to a slash command goes.
  String responses() {
    return address() + "/answers/";
  }

  long answers() {
    return answers.get();
  }

  private String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void count(HttpExchange exchange) throws IOException {
    answers.incrementAndGet();
    grant(exchange);
  }

  private static void grant(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      byte[] answer =
          ANSWERS
              .getOrDefault(exchange.getRequestURI().getPath(), GRANTED)
              .getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
