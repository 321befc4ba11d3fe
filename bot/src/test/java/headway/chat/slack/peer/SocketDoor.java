package headway.chat.slack.peer;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/// Socket Mode: envelopes out, each to be acknowledged within three seconds.
final class SocketDoor extends WebSocketServer implements Door {
  private static final int ACK_SECONDS = 3;

  private final CountDownLatch listening = new CountDownLatch(1);
  private final Map<String, CompletableFuture<JsonObject>> waiting = new HashMap<>();
  private final List<WebSocket> open = new ArrayList<>();
  private final AtomicLong count = new AtomicLong();

  SocketDoor() {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    setReuseAddr(true);
    setDaemon(true);
    start();
  }

  String address() {
    await(listening);
    return "ws://127.0.0.1:" + getPort() + "/link";
  }

  /// Sends it, and waits for its acknowledgement.
  @Override
  public JsonObject send(String type, JsonObject payload) {
    return send("e" + count.incrementAndGet(), type, payload);
  }

  /// An event that isn't acknowledged in time is sent once more, as Slack does; nothing else is.
  @Override
  public JsonObject send(String id, String type, JsonObject payload) {
    boolean isEvent = type.equals("events_api");
    JsonObject envelope =
        Json.of(
            "envelope_id", id,
            "type", type,
            "accepts_response_payload", !isEvent,
            "payload", payload);
    Optional<JsonObject> first = acknowledged(id, envelope);
    if (first.isEmpty() && isEvent) {
      String again = id + "-again";
      envelope.addProperty("envelope_id", again);
      envelope.addProperty("retry_attempt", 1);
      envelope.addProperty("retry_reason", "timeout");
      first = acknowledged(again, envelope);
    }
    return first.orElseThrow(
        () -> new AssertionError("not acknowledged within three seconds: " + type));
  }

  /// What came back in time, if anything did.
  private Optional<JsonObject> acknowledged(String id, JsonObject envelope) {
    CompletableFuture<JsonObject> ack = new CompletableFuture<>();
    synchronized (this) {
      waiting.put(id, ack);
    }
    connected().send(envelope.toString());
    try {
      return Optional.of(ack.get(ACK_SECONDS, TimeUnit.SECONDS));
    } catch (TimeoutException _) {
      return Optional.empty();
    } catch (InterruptedException | ExecutionException fault) {
      throw new AssertionError(fault);
    }
  }

  /// Cuts every connection, as a network does.
  synchronized void cut() {
    List.copyOf(open).forEach(socket -> socket.closeConnection(1006, "cut"));
  }

  void end() {
    try {
      stop(1_000);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private WebSocket connected() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (System.nanoTime() < end) {
      synchronized (this) {
        if (!open.isEmpty()) {
          return open.getLast();
        }
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("nobody connected");
  }

  @Override
  public void onStart() {
    listening.countDown();
  }

  @Override
  public void onOpen(WebSocket socket, ClientHandshake handshake) {
    socket.send(
        Json.of(
                "type",
                "hello",
                "num_connections",
                1,
                "debug_info",
                Json.of("host", "applink-1", "approximate_connection_time", 18060),
                "connection_info",
                Json.of("app_id", Workspace.APP))
            .toString());
    synchronized (this) {
      open.add(socket);
    }
  }

  @Override
  public synchronized void onMessage(WebSocket socket, String message) {
    JsonObject ack = JsonParser.parseString(message).getAsJsonObject();
    CompletableFuture<JsonObject> asked = waiting.remove(Json.text(ack, "envelope_id"));
    if (asked != null) {
      asked.complete(
          ack.has("payload")
              ? ack.get("payload").isJsonObject()
                  ? ack.getAsJsonObject("payload")
                  : new JsonObject()
              : new JsonObject());
    }
  }

  @Override
  public synchronized void onClose(WebSocket socket, int code, String reason, boolean remote) {
    open.remove(socket);
  }

  @Override
  public void onError(WebSocket socket, Exception fault) {
    if (socket != null) {
      socket.close();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(20, TimeUnit.SECONDS)) {
        throw new AssertionError("the socket does not listen");
      }
    } catch (InterruptedException fault) {
      throw new AssertionError(fault);
    }
  }
}
