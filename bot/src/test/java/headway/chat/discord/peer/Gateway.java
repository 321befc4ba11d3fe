package headway.chat.discord.peer;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/// Discord's gateway: sessions that are opened, kept alive, resumed and lost.
final class Gateway extends WebSocketServer {
  private static final int WRONG_TOKEN = 4_004;
  private static final int NOT_GRANTED = 4_014;

  private final World world;
  private final CountDownLatch listening = new CountDownLatch(1);
  private final Map<String, Session> sessions = new LinkedHashMap<>();
  private Duration heartbeat = Duration.ofMillis(41_250);
  private boolean isSilent;
  private boolean isDropping;
  private int granted;
  private int opened;
  private int resumed;

  Gateway(World world) {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    this.world = world;
    setReuseAddr(true);
    setTcpNoDelay(true);
    setDaemon(true);
    start();
  }

  String address() {
    try {
      if (!listening.await(20, TimeUnit.SECONDS)) {
        throw new AssertionError("the gateway does not listen");
      }
    } catch (InterruptedException fault) {
      throw new AssertionError(fault);
    }
    return "ws://127.0.0.1:" + getPort() + "/gateway";
  }

  synchronized void beats(Duration every) {
    heartbeat = every;
  }

  /// From now on, or no longer, no heartbeat is acknowledged.
  synchronized void silent(boolean silent) {
    isSilent = silent;
  }

  /// The next event is kept for whoever resumes, and the socket is cut.
  synchronized void dropNext() {
    isDropping = true;
  }

  synchronized void grant(Intent intent) {
    granted |= intent.mask();
  }

  /// How many sessions were opened, those that were resumed not counted.
  synchronized int opened() {
    return opened;
  }

  synchronized int resumed() {
    return resumed;
  }

  synchronized boolean isConnected() {
    return sessions.values().stream().anyMatch(Session::isAttached);
  }

  /// Tells every session that asked for it.
  ///
  /// @param server where it happened; none for a direct conversation
  synchronized void tell(Optional<String> server, String type, DataObject data) {
    if (isDropping) {
      isDropping = false;
      cut();
    }
    for (Session session : sessions.values()) {
      if (session.shard().hears(server) && Audibility.hears(session, server, type)) {
        session.send(type, Audibility.told(session, server, type, data));
      }
    }
  }

  /// Cuts every connection, as a network does.
  synchronized void cut() {
    sessions.values().forEach(Session::detach);
    getConnections().forEach(socket -> socket.closeConnection(1006, "cut"));
  }

  /// Asks every bot to connect anew.
  synchronized void askToReconnect() {
    getConnections().forEach(socket -> socket.send("{\"op\":7,\"d\":null}"));
  }

  /// Forgets every session, and says so.
  synchronized void invalidate() {
    sessions.clear();
    getConnections().forEach(socket -> socket.send("{\"op\":9,\"d\":false}"));
  }

  void end() {
    try {
      stop(1_000);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void onStart() {
    listening.countDown();
  }

  @Override
  public synchronized void onOpen(WebSocket socket, ClientHandshake handshake) {
    socket.send("{\"op\":10,\"d\":{\"heartbeat_interval\":" + heartbeat.toMillis() + "}}");
  }

  @Override
  public synchronized void onMessage(WebSocket socket, String message) {
    DataObject payload = DataObject.fromJson(message);
    switch (payload.getInt("op")) {
      case 1 -> {
        if (!isSilent) {
          socket.send("{\"op\":11}");
        }
      }
      case 2 -> identify(socket, payload.getObject("d"));
      case 6 -> resume(socket, payload.getObject("d"));
      case 8 -> new Chunks(world).send(sessionOf(socket), payload.getObject("d"));
      default -> {}
    }
  }

  private void identify(WebSocket socket, DataObject asked) {
    int intents = asked.getInt("intents", 0);
    if (!asked.getString("token").equals(Rest.TOKEN)) {
      socket.close(WRONG_TOKEN, "Authentication failed.");
    } else if ((Intent.privileged(intents) & ~granted) != 0) {
      socket.close(NOT_GRANTED, "Disallowed intent(s).");
    } else {
      Session.Shard shard =
          asked
              .optArray("shard")
              .map(pair -> new Session.Shard(pair.getInt(0), pair.getInt(1)))
              .orElse(new Session.Shard(0, 1));
      Session session = new Session("session" + ++opened, intents, shard);
      session.attach(socket);
      sessions.put(session.id(), session);
      new Greeting(world, address()).send(session);
    }
  }

  private void resume(WebSocket socket, DataObject asked) {
    Session session = sessions.get(asked.getString("session_id"));
    if (session == null) {
      socket.send("{\"op\":9,\"d\":false}");
      return;
    }
    resumed++;
    session.attach(socket);
    session.replay(asked.getInt("seq"));
    session.send("RESUMED", DataObject.empty());
  }

  private Session sessionOf(WebSocket socket) {
    return sessions.values().stream().filter(one -> one.isOn(socket)).findFirst().orElseThrow();
  }

  @Override
  public synchronized void onClose(WebSocket socket, int code, String reason, boolean remote) {
    sessions.values().stream().filter(one -> one.isOn(socket)).forEach(Session::detach);
    if (remote && (code == 1_000 || code == 1_001)) {
      sessions.values().removeIf(one -> !one.isAttached());
    }
  }

  @Override
  public void onError(WebSocket socket, Exception fault) {
    if (socket != null) {
      socket.close();
    }
  }
}
