package headway.chat.discord.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.java_websocket.WebSocket;

/// One session of the bot's at the gateway: what it was sent, and the socket it listens on.
final class Session {
  private final String id;
  private final int intents;
  private final Shard shard;
  private final List<DataObject> sent = new ArrayList<>();
  private Optional<WebSocket> socket = Optional.empty();

  /// Which of how many parts of the servers it hears of.
  record Shard(int number, int of) {
    boolean hears(Optional<String> server) {
      return server.map(one -> (Long.parseLong(one) >> 22) % of == number).orElse(number == 0);
    }
  }

  Session(String id, int intents, Shard shard) {
    this.id = id;
    this.intents = intents;
    this.shard = shard;
  }

  String id() {
    return id;
  }

  Shard shard() {
    return shard;
  }

  boolean has(Intent intent) {
    return intent.isIn(intents);
  }

  synchronized void attach(WebSocket to) {
    socket = Optional.of(to);
  }

  /// Its socket is gone; what is sent meanwhile is kept.
  synchronized void detach() {
    socket = Optional.empty();
  }

  synchronized boolean isOn(WebSocket one) {
    return socket.filter(one::equals).isPresent();
  }

  synchronized boolean isAttached() {
    return socket.isPresent();
  }

  synchronized void send(String type, DataObject data) {
    DataObject event =
        DataObject.empty().put("op", 0).put("s", sent.size() + 1).put("t", type).put("d", data);
    sent.add(event);
    socket.filter(WebSocket::isOpen).ifPresent(to -> to.send(event.toString()));
  }

  /// What came after that number once more.
  synchronized void replay(int after) {
    socket.ifPresent(to ->
        sent.subList(Math.min(after, sent.size()), sent.size())
            .forEach(event -> to.send(event.toString())));
  }
}
