package headway;

import headway.chat.slack.http.SlackRequests;
import headway.chat.slack.peer.HttpDoor;
import headway.settings.Settings;
import headway.store.Installations;
import headway.store.mongo.MongoStores;
import headway.web.Limits;
import headway.web.Route;
import headway.web.WebServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Joins Slack to a stage; where Slack posts its requests, a server hears them.
final class SlackStage implements Stage.Door {
  static final String SECRET = "s3cret";
  private static final Limits LIMITS = new Limits(100_000, Duration.ofSeconds(10));

  private Optional<Installations> installations = Optional.empty();
  private Optional<HttpDoor> door = Optional.empty();

  @Override
  public Stage.Room open(
      Opened opened, Settings settings, MongoStores stores, SimulatedClock clock) {
    installations = new SlackDoor(settings, stores, new SecureRandom()).installations();
    SlackRoom room =
        SlackRoom.open(opened, settings.doors().slack(), stores, installations, clock)
            .orElseThrow();
    return new Stage.Room() {
      @Override
      public Chats among(Chats others) {
        return room.among(others);
      }

      @Override
      public void listen(Bot bot) {
        List<Route> routes = room.listen(opened, bot);
        if (!routes.isEmpty()) {
          door = Optional.of(new HttpDoor(serve(opened, routes), SECRET, clock));
        }
      }
    };
  }

  /// Where workspaces that installed the app are kept, if they may.
  Optional<Installations> installations() {
    return installations;
  }

  /// Where Slack's signed requests come in, if they do not come through a socket.
  Optional<HttpDoor> door() {
    return door;
  }

  private static URI serve(Opened opened, List<Route> routes) {
    WebServer web =
        opened.with(
            WebServer.start(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), routes, LIMITS));
    return URI.create("http://127.0.0.1:" + web.port() + SlackRequests.PATH);
  }
}
