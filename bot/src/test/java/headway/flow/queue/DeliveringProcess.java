package headway.flow.queue;

import headway.ChildJvm;
import headway.domain.nudge.Quiet;
import headway.store.StoreException;
import headway.store.mongo.Connection;
import headway.store.mongo.MongoStores;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SplittableRandom;

/// A process that delivers what is due until it is killed; one serves the store, one connects to
/// it.
public final class DeliveringProcess {
  static final String READY = "ready";
  static final String STORE = "store";
  static final Duration LEASE = Duration.ofSeconds(2);

  private static final Quiet NEVER = new Quiet(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
  private static final DeliverDue.Pace PACE = new DeliverDue.Pace(100, 16);

  private DeliveringProcess() {}

  /// `uri` is empty for the process that serves the store on that port.
  static Process start(Path folder, String name, int port, String uri) throws IOException {
    return new ProcessBuilder(
            ChildJvm.command(
                DeliveringProcess.class,
                "192m",
                folder.toString(),
                name,
                Integer.toString(port),
                uri))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /// Where the process of that name leaves what it `sent`, `said` and `recorded`.
  static Path file(Path folder, String what, String name) {
    return folder.resolve(what + "-" + name);
  }

  /// Arguments: folder, name, port, URI.
  public static void main(String[] arguments) throws InterruptedException {
    Path folder = Path.of(arguments[0]);
    Optional<String> uri = Optional.of(arguments[3]).filter(words -> !words.isEmpty());
    try (Connection connection =
        Connection.open(uri, folder.resolve(STORE), Integer.parseInt(arguments[2]))) {
      DeliverDue due = due(connection, folder, arguments[1]);
      System.out.println(READY);
      while (true) {
        deliver(due);
        Thread.sleep(Duration.ofMillis(50));
      }
    }
  }

  private static DeliverDue due(Connection connection, Path folder, String name) {
    InstantSource clock = Clock.tickMillis(ZoneOffset.UTC);
    SplittableRandom random = new SplittableRandom(ProcessHandle.current().pid());
    MongoStores stores =
        new MongoStores(connection.database(), clock, random, LEASE, Node.HAND_PATIENCE);
    FileChat chat = new FileChat(new AppendedLines(file(folder, "said", name)));
    FilePublisher publisher = new FilePublisher(new AppendedLines(file(folder, "sent", name)));
    AppendedLines recorded = new AppendedLines(file(folder, "recorded", name));
    Publications publications =
        (_, draft, _, _) -> {
          recorded.add(draft.id().key());
          return "";
        };
    return new Node(stores, chat, publisher, new Rooms())
        .deliverer(publications, PACE, NEVER, clock);
  }

  /// What fails because the store is away is done when it is back.
  private static void deliver(DeliverDue due) {
    try {
      due.run();
    } catch (StoreException away) {
      System.err.println(away.getMessage());
    }
  }
}
