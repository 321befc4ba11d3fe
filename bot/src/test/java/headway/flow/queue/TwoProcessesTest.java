package headway.flow.queue;

import static org.assertj.core.api.Assertions.assertThat;

import headway.FreePort;
import headway.store.mongo.Connection;
import headway.store.mongo.MongoStores;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two real processes on one store deliver two thousand texts, and are killed while they do.
final class TwoProcessesTest {
  private static final InstantSource CLOCK = Clock.tickMillis(ZoneOffset.UTC);
  private static final String SERVING = "serving";
  private static final String CONNECTED = "connected";

  private final List<Process> started = new ArrayList<>();

  @TempDir Path folder;
  private int port;

  @AfterEach
  void killAll() throws InterruptedException {
    for (Process process : started) {
      kills(process);
    }
  }

  @Test
  void killedHalfWayNothingIsSentTwiceOrLostAndTheUnsureIsAskedAbout() throws Exception {
    port = FreePort.find();
    inStore((connection, stores) -> Backlog.plant(connection.database(), stores, now()));

    Process serving = starts(SERVING);
    Process connected = starts(CONNECTED);
    awaitSending(CONNECTED, Backlog.DELIVERIES / 4);
    kills(connected);
    connected = starts(CONNECTED);
    awaitSending(SERVING, Backlog.DELIVERIES / 2);
    kills(serving);
    kills(connected);
    starts(SERVING);
    starts(CONNECTED);
    awaitSettled();
    killAll();

    inStore((_, stores) -> verify(Aftermath.of(stores)));
  }

  private void verify(Aftermath found) {
    List<String> sent = lines("sent");
    Set<String> surelySent = new HashSet<>(sent);
    surelySent.removeAll(found.unsure());
    List<String> said = lines("said");
    System.err.printf(
        "TwoProcessesTest: %d sent, %d published, %d unsure%n",
        sent.size(), found.published().size(), found.unsure().size());

    assertThat(found.other()).isEmpty();
    assertThat(found.published().size() + found.unsure().size()).isEqualTo(Backlog.DELIVERIES);
    assertThat(sent).doesNotHaveDuplicates();
    assertThat(found.published()).isEqualTo(surelySent);
    assertThat(found.unsure()).isNotEmpty();
    assertThat(found.questions())
        .allMatch(question -> said.stream().anyMatch(line -> line.startsWith(question)));
    assertThat(found.untold()).isEmpty();
    assertThat(drafts(lines("recorded"))).isEqualTo(drafts(found.published()));
  }

  /// The drafts of these deliveries.
  private static Set<String> drafts(Iterable<String> keys) {
    Set<String> drafts = new HashSet<>();
    keys.forEach(key -> drafts.add(key.split("/", -1)[0] + "/" + key.split("/", -1)[1]));
    return drafts;
  }

  /// Runs on the store itself, which no process holds then.
  private void inStore(BiConsumer<Connection, MongoStores> work) {
    try (Connection connection =
        Connection.open(Optional.empty(), folder.resolve(DeliveringProcess.STORE), 0)) {
      MongoStores stores =
          new MongoStores(
              connection.database(),
              CLOCK,
              new SplittableRandom(1),
              DeliveringProcess.LEASE,
              Node.HAND_PATIENCE);
      work.accept(connection, stores);
    }
  }

  private static Instant now() {
    return CLOCK.instant();
  }

  private String uri() {
    return "mongodb://127.0.0.1:" + port + "/headway";
  }

  private Process starts(String name) throws IOException {
    String uri = name.equals(SERVING) ? "" : uri();
    Process process = DeliveringProcess.start(folder, name, port, uri);
    started.add(process);
    assertThat(process.inputReader().lines().anyMatch(DeliveringProcess.READY::equals)).isTrue();
    return process;
  }

  private static void kills(Process process) throws InterruptedException {
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  private List<String> lines(String what) {
    return Stream.of(SERVING, CONNECTED)
        .flatMap(name -> AppendedLines.of(DeliveringProcess.file(folder, what, name)).stream())
        .toList();
  }

  /// Waits until that many are sent by both, and this one has just sent another.
  private void awaitSending(String name, int count) throws InterruptedException {
    int before = sentBy(name);
    while (lines("sent").size() < count || sentBy(name) == before) {
      before = sentBy(name);
      Thread.sleep(Duration.ofMillis(2));
    }
  }

  private int sentBy(String name) {
    return AppendedLines.of(DeliveringProcess.file(folder, "sent", name)).size();
  }

  private void awaitSettled() throws InterruptedException {
    try (Connection connection = Connection.open(Optional.of(uri()), folder, 0)) {
      var drafts = connection.database().getCollection("drafts");
      Document open = new Document("nextAt", new Document("$exists", true));
      while (drafts.find(open).first() != null) {
        Thread.sleep(Duration.ofMillis(100));
      }
    }
  }
}
