package headway.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import headway.domain.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers routes over HTTP, each call on a virtual thread of its own.
public final class WebServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
  private static final int LAST_WORDS_SECONDS = 2;
  private static final int MOST_CONNECTIONS = 1000;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ScheduledThreadPoolExecutor cuts =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("web-cuts").factory());
  private final Switchboard switchboard;
  private final Limits limits;

  private WebServer(HttpServer server, List<Route> routes, Limits limits) {
    this.server = server;
    this.switchboard = new Switchboard(routes);
    this.limits = limits;
    cuts.setRemoveOnCancelPolicy(true);
  }

  /// Listens there from now on.
  ///
  /// @param at port 0 takes a free one
  public static WebServer start(InetSocketAddress at, List<Route> routes, Limits limits) {
    settle(limits);
    try {
      WebServer web = new WebServer(HttpServer.create(at, 0), routes, limits);
      web.server.setExecutor(web.threads);
      web.server.createContext("/", web::exchange);
      web.server.start();
      return web;
    } catch (IOException e) {
      throw new UsageException(
          "Nothing can listen at %s port %d: %s. Set HEADWAY_HTTP_PORT to a free port, or HEADWAY_HTTP_ADDRESS to an address of this machine."
              .formatted(at.getHostString(), at.getPort(), e.getMessage()));
    }
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /// Takes nothing new, and ends when what was asked is answered, or after two seconds.
  @Override
  public void close() {
    server.stop(LAST_WORDS_SECONDS);
    threads.shutdownNow();
    cuts.shutdownNow();
  }

  /// The JDK reads these once, for its first server, and offers no other way to set them. They
  /// bound what comes before a body.
  private static void settle(Limits limits) {
    String seconds = Long.toString(limits.patience().toSeconds());
    System.setProperty("sun.net.httpserver.maxReqTime", seconds);
    System.setProperty("sun.net.httpserver.maxRspTime", "60");
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("jdk.httpserver.maxConnections", Integer.toString(MOST_CONNECTIONS));
  }

  private void exchange(HttpExchange exchange) {
    try (exchange) {
      send(exchange, answer(exchange));
    } catch (IOException e) {
      LOG.debug("A caller went away", e);
    } catch (RuntimeException e) {
      LOG.error("A call can't be answered", e);
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    Optional<byte[]> body = body(exchange);
    if (body.isEmpty()) {
      return Answer.text(413, "That is larger than the " + limits.bytes() + " bytes taken here.")
          .with("Connection", "close");
    }
    Call call =
        new Call(
            exchange.getRequestURI().toString(),
            headers(exchange),
            new String(body.get(), StandardCharsets.UTF_8),
            exchange.getRemoteAddress().getAddress().getHostAddress());
    return switchboard.answer(exchange.getRequestMethod(), call);
  }

  /// All of it, unless it is too large; what is said to be too large is not even begun.
  private Optional<byte[]> body(HttpExchange exchange) throws IOException {
    String length = exchange.getRequestHeaders().getFirst("Content-Length");
    if (length != null && Long.parseLong(length) > limits.bytes()) {
      return Optional.empty();
    }
    Future<?> cut =
        cuts.schedule(exchange::close, limits.patience().toMillis(), TimeUnit.MILLISECONDS);
    try (InputStream in = exchange.getRequestBody()) {
      byte[] body = in.readNBytes(limits.bytes() + 1);
      return Optional.of(body).filter(read -> read.length <= limits.bytes());
    } finally {
      cut.cancel(false);
    }
  }

  private static Map<String, List<String>> headers(HttpExchange exchange) {
    Map<String, List<String>> headers = new HashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
    return headers;
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    var headers = exchange.getResponseHeaders();
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cache-Control", "no-store");
    answer.headers().forEach((name, values) -> headers.put(name, List.copyOf(values)));
    boolean silent = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(answer.status(), silent ? -1 : body.length);
    if (!silent) {
      exchange.getResponseBody().write(body);
    }
  }
}
