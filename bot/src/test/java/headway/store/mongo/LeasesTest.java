package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class LeasesTest {
  private static final Instant DUE = Instant.parse("2026-11-23T08:00:00Z");
  private static final Instant MACHINE = Instant.parse("2031-01-01T00:00:00Z");
  private static final Duration LENGTH = Duration.ofMinutes(2);

  private MongoCollection<Document> deliveries;

  private final Collection declared = Collection.of("deliveries", Index.on("nextAt", "leaseUntil"));

  LeasesTest(MongoDatabase database) {
    deliveries = database.getCollection("deliveries");
  }

  @BeforeEach
  void empty(MongoDatabase database) {
    deliveries.drop();
    declared.create(database);
  }

  @Test
  void onlyWhatIsDueIsLeasedTheLongestDueFirst() {
    insert("late", DUE.minusSeconds(60));
    insert("now", DUE);
    insert("later", DUE.plusMillis(1));
    deliveries.insertOne(new Document("_id", "never"));

    List<Document> leased = node(1, MACHINE).lease(deliveries, DUE, Leases.BATCH);

    assertThat(leased).extracting(one -> one.get("_id")).containsExactly("late", "now");
  }

  @Test
  void aBatchIsAtMostTheLimitAndTheNextBatchTheRest() {
    IntStream.range(0, 5).forEach(i -> insert("d" + i, DUE));
    Leases node = node(1, MACHINE);

    assertThat(node.lease(deliveries, DUE, 3)).hasSize(3);
    assertThat(node.lease(deliveries, DUE, 3)).hasSize(2);
    assertThat(node.lease(deliveries, DUE, 3)).isEmpty();
  }

  @Test
  void aLeaseHoldsUntilItsEndByMachineTimeThenAnotherTakesOver() {
    insert("d1", DUE);
    Document first = node(1, MACHINE).lease(deliveries, DUE, 1).getFirst();
    Instant end = MACHINE.plus(LENGTH);

    List<Document> tooEarly =
        node(2, end.minusMillis(1)).lease(deliveries, DUE.plusSeconds(9_999), 1);
    List<Document> takenOver = node(2, end).lease(deliveries, DUE, 1);

    assertThat(tooEarly).isEmpty();
    assertThat(takenOver).hasSize(1);
    assertThat(takenOver.getFirst().getString("owner")).isNotEqualTo(first.getString("owner"));
  }

  @Test
  void aRenewedLeaseLastsFromThen() {
    insert("d1", DUE);
    Document leased = node(1, MACHINE).lease(deliveries, DUE, 1).getFirst();

    boolean renewed = node(1, MACHINE.plusSeconds(100)).renew(deliveries, leased);

    assertThat(renewed).isTrue();
    assertThat(node(2, MACHINE.plus(LENGTH)).lease(deliveries, DUE, 1)).isEmpty();
    assertThat(node(2, MACHINE.plusSeconds(100).plus(LENGTH)).lease(deliveries, DUE, 1)).hasSize(1);
  }

  @Test
  void aReleasedDocumentIsFreeAtOnce() {
    insert("d1", DUE);
    Leases node = node(1, MACHINE);

    node.release(deliveries, node.lease(deliveries, DUE, 1).getFirst());

    assertThat(node(2, MACHINE).lease(deliveries, DUE, 1)).hasSize(1);
  }

  @Test
  void whoLostALeaseCanNeitherRenewNorReleaseIt() {
    insert("d1", DUE);
    Document lost = node(1, MACHINE).lease(deliveries, DUE, 1).getFirst();
    Leases other = node(2, MACHINE.plus(LENGTH));
    other.lease(deliveries, DUE, 1);

    node(1, MACHINE).release(deliveries, lost);

    assertThat(node(1, MACHINE).renew(deliveries, lost)).isFalse();
    assertThat(other.lease(deliveries, DUE, 1)).isEmpty();
  }

  @Test
  void twoThousandDueDocumentsAreClaimedExactlyOnceByFourNodes() throws InterruptedException {
    deliveries.insertMany(IntStream.range(0, 2_000).mapToObj(i -> due("d" + i, DUE)).toList());
    var claimed = new ConcurrentLinkedQueue<Object>();

    List<Thread> nodes =
        IntStream.range(0, 4)
            .mapToObj(seed -> Thread.ofPlatform().start(() -> drain(seed, claimed)))
            .toList();
    for (Thread node : nodes) {
      node.join();
    }

    assertThat(claimed).hasSize(2_000);
    assertThat(Set.copyOf(claimed)).hasSize(2_000);
  }

  @Test
  void itsQueriesAreSupportedByTheDeclaredIndex(MongoDatabase database, QueryLog log) {
    insert("d1", DUE);
    Leases node = node(1, MACHINE);
    Document leased = node.lease(deliveries, DUE, 1).getFirst();
    node.renew(deliveries, leased);
    node.release(deliveries, leased);

    var coverage = new IndexCoverage(List.of(declared), Set.of());
    List<Query> queries = log.queries(database.getName());

    assertThat(coverage.uncovered(queries)).as(coverage.table(queries)).isEmpty();
  }

  /// Settles each batch and goes on until everything that was due is settled by somebody.
  private void drain(int seed, ConcurrentLinkedQueue<Object> claimed) {
    Leases node = node(seed, MACHINE);
    while (deliveries.find(new Document("nextAt", new Document("$lte", Date.from(DUE)))).first()
        != null) {
      List<Object> ids = new ArrayList<>();
      node.lease(deliveries, DUE, Leases.BATCH).forEach(leased -> ids.add(leased.get("_id")));
      claimed.addAll(ids);
      deliveries.updateMany(new Document("_id", new Document("$in", ids)), Updates.unset("nextAt"));
    }
  }

  private void insert(String id, Instant at) {
    deliveries.insertOne(due(id, at));
  }

  private static Document due(String id, Instant at) {
    return new Document("_id", id).append("nextAt", Date.from(at));
  }

  private static Leases node(int seed, Instant machine) {
    return new Leases("node" + seed, LENGTH, InstantSource.fixed(machine), new Random(seed));
  }
}
