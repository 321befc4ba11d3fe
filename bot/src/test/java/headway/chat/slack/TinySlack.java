package headway.chat.slack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/// A web API that keeps what it is asked and answers as it was told to.
public final class TinySlack implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /// One call: the method's name, or the path of a response address, and what was sent.
  public record Call(String method, Map<String, String> sent) {
    public String of(String name) {
      return Optional.ofNullable(sent.get(name)).orElse("");
    }

    boolean says(String words) {
      return words.isEmpty() || sent.values().stream().anyMatch(value -> value.contains(words));
    }
  }

  private record Reply(int status, Map<String, String> headers, String body) {}

  private final HttpServer server;
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final Map<String, Reply> replies = new ConcurrentHashMap<>();

  public TinySlack() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    answers("auth.test", "'team':'Plant','team_id':'T1','user_id':'UBOT','bot_id':'B1'");
    answers("conversations.open", "'channel':{'id':'D1'}");
    answers(
        "users.info",
        "'user':{'id':'U1','real_name':'Mia Lang','tz':'Europe/Berlin','is_admin':true,"
            + "'profile':{'first_name':'Mia'}}");
    answers("views.open", "'view':{'id':'V1'}");
    answers("views.update", "'view':{'id':'V1'}");
    answers("chat.postMessage", "'channel':'D1','ts':'1.1'");
    answers("chat.getPermalink", "'permalink':'https://plant.example/p11'");
    answers(
        "conversations.info",
        "'channel':{'id':'C1','name':'general','is_member':true,'num_members':214}");
    answers("conversations.list", "'channels':[{'id':'C1','name':'general','is_member':true}]");
    answers("conversations.members", "'members':['U1','U2']");
  }

  public URI api() {
    return URI.create(url("api/"));
  }

  public String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
  }

  /// Single quotes stand for double ones.
  public void answers(String method, String inside) {
    put(method, 200, Map.of(), "{'ok':true" + (inside.isEmpty() ? "" : "," + inside) + "}");
  }

  public void refuses(String method, String error) {
    put(method, 200, Map.of(), "{'ok':false,'error':'" + error + "'}");
  }

  public void fails(String method, int status, Map<String, String> headers) {
    put(method, status, headers, "{'ok':false,'error':'ratelimited'}");
  }

  private void put(String method, int status, Map<String, String> headers, String body) {
    replies.put(method, new Reply(status, headers, body.replace('\'', '"')));
  }

  public List<Call> calls(String method) {
    return calls.stream().filter(call -> call.method().equals(method)).toList();
  }

  /// The first call of that method with those words, as soon as it comes.
  public Call await(String method, String words) {
    return await(call -> call.method().equals(method) && call.says(words), method + " " + words);
  }

  private Call await(Predicate<Call> wanted, String what) {
    Instant until = InstantSource.system().instant().plus(PATIENCE);
    synchronized (calls) {
      Optional<Call> found = first(wanted);
      while (found.isEmpty() && InstantSource.system().instant().isBefore(until)) {
        try {
          calls.wait(PATIENCE.toMillis());
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
        found = first(wanted);
      }
      return found.orElseThrow(
          () -> new AssertionError("Slack never saw " + what + " but " + calls));
    }
  }

  private Optional<Call> first(Predicate<Call> wanted) {
    return calls.stream().filter(wanted).findFirst();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String method = path.startsWith("/api/") ? path.substring("/api/".length()) : path;
      synchronized (calls) {
        calls.add(new Call(method, body.startsWith("{") ? Map.of("json", body) : form(body)));
        calls.notifyAll();
      }
      Reply reply =
          Optional.ofNullable(replies.get(method))
              .orElse(new Reply(200, Map.of(), "{\"ok\":true}"));
      reply.headers().forEach(exchange.getResponseHeaders()::set);
      byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(reply.status(), bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static Map<String, String> form(String body) {
    Map<String, String> values = new HashMap<>();
    for (String pair : new ArrayList<>(List.of(body.split("&")))) {
      String[] sides = pair.split("=", 2);
      if (sides.length == 2) {
        values.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
      }
    }
    return values;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
