package headway.flow.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.DraftId;
import headway.domain.DraftState;
import headway.domain.Member;
import headway.domain.MemberId;
import headway.domain.Progress;
import headway.domain.Space;
import headway.store.mongo.Connection;
import headway.store.mongo.MongoStores;
import headway.store.mongo.Planted;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two real processes on one store deliver, and are killed while they do.
final class TwoProcessesTest {
  private static final int MEMBERS = 50;
  private static final int DRAFTS = 38;
  private static final int DELIVERIES = 2000;
  private static final String SERVING = "serving";
  private static final String CONNECTED = "connected";

  private final List<Process> alive = new ArrayList<>();

  @TempDir Path folder;
  private int port;

  @AfterEach
  void killAll() {
    alive.forEach(process -> process.toHandle().destroyForcibly());
  }

  @Test
  void killedHalfWayNothingIsSentTwiceOrLostAndTheUnsureIsAskedAbout() throws Exception {
    port = freePort();
    inStore(TwoProcessesTest::plant);

    Process serving = starts(SERVING);
    Process connected = starts(CONNECTED);
    awaitSent(DELIVERIES / 4);
    kills(connected);
    connected = starts(CONNECTED);
    awaitSent(DELIVERIES / 2);
    kills(serving);
    kills(connected);
    serving = starts(SERVING);
    connected = starts(CONNECTED);
    awaitSent(3 * DELIVERIES / 4);
    kills(serving);
    serving = starts(SERVING);
    awaitSettled();
    kills(connected);
    kills(serving);

    inStore(this::verify);
  }

  /// Runs on the store itself, which no process holds then.
  private void inStore(Check check) throws IOException {
    try (Connection connection = Connection.open(Optional.empty(), folder.resolve("store"), 0)) {
      MongoStores stores =
          new MongoStores(
              connection.database(),
              Clock.tickMillis(ZoneOffset.UTC),
              new SplittableRandom(1),
              DeliveringProcess.LEASE,
              Node.HAND_PATIENCE);
      check.run(connection.database(), stores);
    }
  }

  private interface Check {
    void run(MongoDatabase database, MongoStores stores);
  }

  private static void plant(MongoDatabase database, MongoStores stores) {
    stores
        .spaces()
        .add(
            new Space(
                World.SPACE,
                "Console",
                Optional.of(World.GENERAL),
                List.of(World.GENERAL, World.TALKS),
                false));
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < MEMBERS; i++) {
      String name = "member" + i;
      Member member = People.member(name, new Account(ChatKind.CONSOLE, "console", name));
      stores.members().add(member);
      drafts.addAll(drafts(member.id()));
    }
    Planted.drafts(database, Node.HAND_PATIENCE, drafts);
  }

  /// The last two of a member's drafts go to two channels.
  private static List<Draft> drafts(MemberId member) {
    Instant due = Clock.tickMillis(ZoneOffset.UTC).instant().minusSeconds(60);
    int[] number = {0};
    return IntStream.rangeClosed(1, DRAFTS)
        .mapToObj(i -> {
          Draft draft = People.draft(new DraftId(member, i), "My own words " + i, List.of());
          List<Delivery> deliveries =
              Stream.of(World.TO_GENERAL, World.TO_TALKS)
                  .limit(i > DRAFTS - 2 ? 2 : 1)
                  .map(outlet -> new Delivery(++number[0], outlet, draft.post(), due, waiting(due)))
                  .toList();
          DraftState approved = new DraftState.Approved(1, due);
          return draft.with(new Progress(approved, deliveries, Progress.Owed.NOTHING));
        })
        .toList();
  }

  private static DeliveryState waiting(Instant due) {
    return new DeliveryState.Waiting(due, 0, false);
  }

  private Process starts(String name) throws IOException {
    String uri = name.equals(SERVING) ? "" : "mongodb://127.0.0.1:" + port + "/headway";
    Process process = DeliveringProcess.start(folder, name, port, uri);
    alive.add(process);
    assertThat(process.inputReader().lines().anyMatch(DeliveringProcess.READY::equals)).isTrue();
    return process;
  }

  private static void kills(Process process) throws InterruptedException {
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  private List<String> sent() {
    return lines(name -> DeliveringProcess.sent(folder, name));
  }

  private List<String> lines(java.util.function.Function<String, Path> file) {
    return Stream.of(SERVING, CONNECTED)
        .flatMap(name -> AppendedLines.of(file.apply(name)).stream())
        .toList();
  }

  private void awaitSent(int count) throws InterruptedException {
    while (sent().size() < count) {
      Thread.sleep(Duration.ofMillis(3));
    }
  }

  private void awaitSettled() throws InterruptedException {
    try (Connection connection =
        Connection.open(Optional.of("mongodb://127.0.0.1:" + port + "/headway"), folder, 0)) {
      var drafts = connection.database().getCollection("drafts");
      while (drafts.find(new Document("nextAt", new Document("$exists", true))).first() != null) {
        Thread.sleep(Duration.ofMillis(100));
      }
    }
  }

  private void verify(MongoDatabase database, MongoStores stores) {
    Set<String> published = new HashSet<>();
    Set<String> unsure = new HashSet<>();
    Set<String> questions = new HashSet<>();
    int shared = 0;
    for (int i = 0; i < MEMBERS; i++) {
      MemberId member = new MemberId("member" + i);
      List<Draft> drafts = stores.drafts().latest(member, 100);
      int draftsOut = 0;
      for (Draft draft : drafts) {
        boolean out = false;
        for (Delivery delivery : draft.progress().deliveries()) {
          String key = draft.id().key() + "/" + delivery.number() + "/1";
          switch (delivery.state()) {
            case DeliveryState.Published _ -> {
              published.add(key);
              out = true;
            }
            case DeliveryState.Unsure _ -> {
              unsure.add(key);
              questions.add(
                  member.value() + " I can't tell whether " + draft.shortName() + " reached ");
            }
            default -> throw new AssertionError(key + " is " + delivery.state());
          }
        }
        draftsOut += out ? 1 : 0;
      }
      assertThat(stores.shares().all(member)).hasSize(draftsOut);
      shared += draftsOut;
    }
    List<String> sent = sent();
    List<String> said = lines(name -> DeliveringProcess.said(folder, name));
    System.err.println(
        "TwoProcessesTest: " + sent.size() + " sent, " + unsure.size() + " unsure, " + shared);

    assertThat(sent).doesNotHaveDuplicates();
    assertThat(published.size() + unsure.size()).isEqualTo(DELIVERIES);
    Set<String> surelySent = new HashSet<>(sent);
    surelySent.removeAll(unsure);
    assertThat(published).isEqualTo(surelySent);
    assertThat(questions).allMatch(asked -> said.stream().anyMatch(line -> line.startsWith(asked)));
    assertThat(unsure).isNotEmpty();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
