package headway.chat.slack.peer;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// Slack's Web API and response addresses, over HTTP on this machine alone.
final class WebApi implements AutoCloseable {
  private static final Failure TOO_FAST = new Failure("ratelimited", 429, 1);

  private final HttpServer server;
  private final Methods methods;
  private final Map<String, Methods> others = new ConcurrentHashMap<>();
  final Gate gate = new Gate();
  private final Map<String, List<Failure>> failures = new HashMap<>();
  private final List<String> called = new ArrayList<>();

  /// How a method fails the next time.
  ///
  /// @param done whether it does what it was asked to all the same
  record Failure(String error, int status, int retryAfter, boolean done) {
    Failure(String error, int status, int retryAfter) {
      this(error, status, retryAfter, false);
    }
  }

  WebApi(Methods methods) throws IOException {
    this.methods = methods;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/api/", this::method);
    server.createContext("/response/", this::response);
    server.createContext("/upload/", this::upload);
    server.start();
  }

  /// One more workspace, by the token of the bot there.
  void adds(String token, Methods more) {
    others.put(token, more);
  }

  private Methods of(String token) {
    return others.getOrDefault(token, methods);
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /// @param method its name, and the channel after a space where only there
  synchronized void failNext(String method, Failure failure) {
    failures.computeIfAbsent(method, _ -> new ArrayList<>()).add(failure);
  }

  synchronized long calls(String method) {
    return called.stream().filter(method::equals).count();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void method(HttpExchange exchange) throws IOException {
    String name = exchange.getRequestURI().getPath().substring("/api/".length());
    Map<String, String> given = parameters(exchange);
    Failure failure = next(name, given.getOrDefault("channel", ""));
    String token = bearer(exchange, given);
    if (failure.done()) {
      of(token).call(name, token, given);
    }
    if (failure.status() != 0) {
      if (failure.retryAfter() > 0) {
        exchange.getResponseHeaders().set("Retry-After", Integer.toString(failure.retryAfter()));
      }
      send(exchange, failure.status(), Json.of("ok", false, "error", failure.error()));
      return;
    }
    exchange.getResponseHeaders().set("x-oauth-scopes", gate.scopes());
    send(
        exchange,
        200,
        gate.refusal(name, token).orElseGet(() -> of(token).call(name, token, given)));
  }

  private synchronized Failure next(String method, String channel) {
    called.add(method);
    if (gate.isTooFast(method, channel)) {
      return TOO_FAST;
    }
    List<Failure> there = failures.getOrDefault(method + " " + channel, List.of());
    List<Failure> waiting = there.isEmpty() ? failures.getOrDefault(method, List.of()) : there;
    return waiting.isEmpty() ? new Failure("", 0, 0) : waiting.removeFirst();
  }

  private void response(HttpExchange exchange) throws IOException {
    String id = exchange.getRequestURI().getPath().substring("/response/".length());
    String body = read(exchange);
    JsonObject answer = JsonParser.parseString(body).getAsJsonObject();
    boolean taken =
        Stream.concat(Stream.of(methods), others.values().stream())
            .anyMatch(each -> each.respond(id, answer));
    send(exchange, taken ? 200 : 404, Json.of("ok", taken));
  }

  private void upload(HttpExchange exchange) throws IOException {
    String id = exchange.getRequestURI().getPath().substring("/upload/".length());
    boolean taken = methods.files.take(id, exchange.getRequestBody().readAllBytes());
    send(exchange, taken ? 200 : 400, Json.of("ok", taken));
  }

  private static String bearer(HttpExchange exchange, Map<String, String> given) {
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    return header == null ? given.getOrDefault("token", "") : header.replace("Bearer ", "");
  }

  private static Map<String, String> parameters(HttpExchange exchange) throws IOException {
    Map<String, String> given = new HashMap<>();
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    String body = read(exchange);
    if (type != null && type.startsWith("application/json")) {
      JsonObject object = JsonParser.parseString(body).getAsJsonObject();
      object
          .entrySet()
          .forEach(entry ->
              given.put(
                  entry.getKey(),
                  entry.getValue().isJsonPrimitive()
                      ? entry.getValue().getAsString()
                      : entry.getValue().toString()));
      return given;
    }
    for (String pair : body.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        given.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return given;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String read(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void send(HttpExchange exchange, int status, JsonObject answer)
      throws IOException {
    byte[] bytes = answer.toString().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
