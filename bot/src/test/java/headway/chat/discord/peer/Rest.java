package headway.chat.discord.peer;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/// Discord's REST API, over HTTP on this machine alone.
final class Rest implements AutoCloseable {
  static final String TOKEN = "fake-bot-token";
  private static final String ROOT = "/api/v10/";
  private static final String FILES = "/attachments/";

  static {
    // Else the end of each answer waits for the receipt of its beginning.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final Toll toll;
  private final List<Route> routes = new ArrayList<>();
  private final AtomicBoolean isTokenGood = new AtomicBoolean(true);
  private Function<String, Optional<byte[]>> files = _ -> Optional.empty();

  Rest(Toll toll) throws IOException {
    this.toll = toll;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(ROOT, this::take);
  }

  /// @param kept a file by the number in its address
  void start(List<Route> all, Function<String, Optional<byte[]>> kept) {
    routes.addAll(all);
    files = kept;
    server.createContext(FILES, this::file);
    server.start();
  }

  String address() {
    return host() + ROOT;
  }

  /// What the address of a file begins with.
  String files() {
    return host() + FILES;
  }

  private String host() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  void endToken() {
    isTokenGood.set(false);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void take(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(ROOT.length());
    String request = exchange.getRequestMethod() + " " + path;
    Answer answer;
    try {
      answer = answered(exchange, path, request);
    } catch (RefusedException refused) {
      answer = Answer.of(refused.refusal());
      waits(exchange.getResponseHeaders(), refused.refusal());
    } catch (RuntimeException broken) {
      answer = new Answer(400, "{\"code\":50109,\"message\":\"" + broken.getClass() + "\"}");
    }
    LockSupport.parkNanos(toll.stall(request).toNanos());
    if (toll.isLost(request)) {
      exchange.close();
      return;
    }
    toll.state(request).ifPresent(state -> tells(exchange.getResponseHeaders(), state));
    send(exchange, answer);
  }

  private void file(HttpExchange exchange) throws IOException {
    String id = exchange.getRequestURI().getPath().split("/", -1)[2];
    byte[] bytes = files.apply(id).orElse(new byte[0]);
    exchange.sendResponseHeaders(bytes.length == 0 ? 404 : 200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private Answer answered(HttpExchange exchange, String path, String request) throws IOException {
    Call call = call(exchange, path);
    Optional<Refusal> refusal = toll.refusal(request);
    if (refusal.isPresent()) {
      throw new RefusedException(refusal.get());
    }
    if (!isAllowed(exchange, path)) {
      throw new RefusedException(Refusal.UNAUTHORIZED);
    }
    for (Route route : routes) {
      Optional<List<String>> ids = route.ids(request);
      if (ids.isPresent()) {
        return route.answer().apply(call.with(ids.get()));
      }
    }
    return new Answer(404, "{\"code\":0,\"message\":\"404: Not Found: " + request + "\"}");
  }

  /// Answers to interactions carry a token of their own.
  private boolean isAllowed(HttpExchange exchange, String path) {
    String given = exchange.getRequestHeaders().getFirst("Authorization");
    return path.startsWith("interactions/")
        || path.startsWith("webhooks/")
        || (isTokenGood.get() && ("Bot " + TOKEN).equals(given));
  }

  private static Call call(HttpExchange exchange, String path) throws IOException {
    byte[] bytes = exchange.getRequestBody().readAllBytes();
    String type =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")).orElse("");
    String query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
    if (type.startsWith("multipart/form-data")) {
      Multipart parts = Multipart.read(bytes, type);
      return new Call(path, List.of(), query, parts.json(), parts.files());
    }
    String body = new String(bytes, StandardCharsets.UTF_8);
    return new Call(path, List.of(), query, body, List.of());
  }

  private static void waits(Headers headers, Refusal refusal) {
    if (refusal.status() != 429) {
      return;
    }
    headers.set("Retry-After", Long.toString(refusal.pause().plusMillis(999).toSeconds()));
    headers.set("Via", "1.1 google");
    headers.set("X-RateLimit-Reset-After", seconds(refusal.pause()));
    headers.set("X-RateLimit-Scope", refusal.code() == 1 ? "global" : "user");
    if (refusal.code() == 1) {
      headers.set("X-RateLimit-Global", "true");
    }
  }

  private static void tells(Headers headers, Buckets.State state) {
    headers.set("X-RateLimit-Bucket", state.bucket());
    headers.set("X-RateLimit-Limit", Integer.toString(state.limit()));
    headers.set("X-RateLimit-Remaining", Integer.toString(state.remaining()));
    headers.set("X-RateLimit-Reset-After", seconds(state.reset()));
  }

  private static String seconds(Duration time) {
    return String.valueOf(time.toMillis() / 1_000.0);
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }
}
