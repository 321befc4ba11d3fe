package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.slack.install.Comings;
import headway.chat.slack.peer.FakeSlack;
import headway.chat.slack.peer.FakeTeam;
import headway.chat.slack.peer.HttpDoor;
import headway.store.Installation;
import headway.store.mongo.MongoStores;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// The whole bot in several workspaces, each with a token of its own, all over signed requests.
final class ManyWorkspaces implements AutoCloseable {
  static final String SECRET = SlackStage.SECRET;
  private static final Duration PATIENCE = Duration.ofSeconds(8);
  final FakeSlack slack = FakeSlack.start();
  final MongoStores stores;
  final HttpDoor door;
  private final Stage stage;
  private final Comings comings;

  ManyWorkspaces(Path home, Instant start) throws IOException {
    SlackStage workspaces = new SlackStage();
    stage =
        Stage.set(
            home,
            start.toString(),
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
            workspaces);
    stores = stage.stores();
    comings = new Comings(workspaces.installations().orElseThrow(), stores.departures());
    door = workspaces.door().orElseThrow();
  }

  Instant now() {
    return stage.clock().instant();
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
    long before = stage.come();
    deed.run();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (stage.answered() < before + 1) {
      assertThat(System.nanoTime()).as("an answer in time").isLessThan(end);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
    }
  }

  long requests() {
    return stage.come();
  }

  /// People take their time, so that nobody is told more than Slack lets through.
  void pauses() {
    stage.goesOn();
  }

  void moves(String by) {
    stage.moves(by);
  }

  @Override
  public void close() {
    stage.close();
    slack.close();
  }
}
