package headway;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import headway.chat.slack.http.SlackRequests;
import headway.chat.slack.install.Comings;
import headway.chat.slack.peer.FakeSlack;
import headway.chat.slack.peer.FakeTeam;
import headway.chat.slack.peer.HttpDoor;
import headway.coach.Phrasebook;
import headway.settings.Settings;
import headway.store.Installation;
import headway.store.Installations;
import headway.store.mongo.ArchiveFiles;
import headway.store.mongo.Connection;
import headway.store.mongo.MongoStores;
import headway.web.Limits;
import headway.web.WebServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import picocli.CommandLine;

/// The whole bot in several workspaces, each with a token of its own, all over signed requests.
final class ManyWorkspaces implements AutoCloseable {
  static final String SECRET = "s3cret";
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  final FakeSlack slack = FakeSlack.start();
  final MongoStores stores;
  final HttpDoor door;
  private final Opened opened = new Opened();
  private final SimulatedClock clock;
  private final SimulatedHands hands;
  private final Comings comings;
  private final MongoCollection<Document> inbox;

  ManyWorkspaces(Path home, Instant start) throws IOException {
    Settings settings =
        Settings.read(
            Map.of(
                "HEADWAY_HOME",
                home.toAbsolutePath().toString(),
                "HEADWAY_SECRET_KEY",
                Base64.getEncoder().encodeToString(new byte[32]),
                "SLACK_CLIENT_ID",
                "1.2",
                "SLACK_CLIENT_SECRET",
                "hunter2",
                "SLACK_SIGNING_SECRET",
                SECRET,
                "SLACK_API_URL",
                slack.url()),
            Optional.empty());
    SecureRandom random = new SecureRandom();
    Connection connection = opened.with(LiveErrands.open(settings));
    stores = Run.stores(settings, connection, Clock.tickMillis(ZoneOffset.UTC), random);
    inbox = connection.database().getCollection("inbox");
    clock = SimulatedClock.startingAt(start, stores.simulation());
    Installations installations =
        new SlackDoor(settings, stores, random).installations().orElseThrow();
    comings = new Comings(installations, stores.departures());
    SlackRoom room =
        SlackRoom.open(opened, settings.doors().slack(), stores, Optional.of(installations), clock)
            .orElseThrow();
    Ground ground =
        new Ground(
            settings,
            stores,
            new ArchiveFiles(home.resolve("files")),
            new Ground.Chance(clock, new SplittableRandom(5), random),
            Phrasebook.bundled());
    RunOptions service = new RunOptions();
    new CommandLine(service).parseArgs("--no-console");
    Bot bot = Bot.of(ground, room.among(Terminals.open(opened, ground, service).chats()), 1);
    hands = new SimulatedHands(clock, new Simulator(clock, bot.dues()));
    WebServer web =
        opened.with(
            WebServer.start(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                room.listen(opened, bot),
                new Limits(100_000, PATIENCE)));
    URI address = URI.create("http://127.0.0.1:" + web.port() + SlackRequests.PATH);
    door = new HttpDoor(address, SECRET, clock);
  }

  Instant now() {
    return clock.instant();
  }

  /// A workspace that installed the app by itself.
  FakeTeam team(String id) {
    String token = "xoxb-" + id;
    installs(id, Optional.empty(), token);
    return slack.team(id, token, door);
  }

  /// Puts an installation where the install page puts it.
  void installs(String tenant, Optional<String> enterprise, String token) {
    comings.begin(
        new Installation(
            tenant,
            enterprise,
            new Installation.Grant(token, "U0BOT", Set.of("commands")),
            Optional.empty(),
            now()));
  }

  /// Does something that the bot is to answer, and waits until it has.
  void does(Runnable deed) {
    long before = inbox.countDocuments();
    deed.run();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(8);
    while (inbox.countDocuments(new Document("done", true)) < before + 1) {
      assertThat(System.nanoTime()).as("an answer in time").isLessThan(end);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
    }
  }

  long requests() {
    return inbox.countDocuments();
  }

  /// People take their time, so that nobody is told more than Slack lets through.
  void pauses() {
    clock.reach(clock.instant().plusSeconds(2));
  }

  void moves(String by) {
    hands.move(by);
  }

  @Override
  public void close() {
    opened.close();
    slack.close();
  }
}
