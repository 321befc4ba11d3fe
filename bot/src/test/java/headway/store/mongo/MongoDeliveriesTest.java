package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.DraftId;
import headway.domain.MemberId;
import headway.store.Change;
import headway.store.Deliveries.Settlement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class MongoDeliveriesTest {
  private static final Instant DUE = Instant.parse("2026-11-24T09:00:00Z");
  private static final MemberId MIA = new MemberId("mia");

  private final MachineClock machine = new MachineClock();
  private final MongoDatabase database;
  private final MongoStores one;
  private final MongoStores two;

  MongoDeliveriesTest(MongoDatabase database) {
    this.database = database;
    one = Nodes.node(database, machine, 1);
    two = Nodes.node(database, machine, 2);
  }

  @BeforeEach
  void empty() {
    database.getCollection("drafts").deleteMany(new Document());
  }

  @Test
  void onlyOneOfTwoProcessesHasADueDraft() {
    Draft draft = add(Samples.waiting(MIA, 1, DUE));
    add(Samples.waiting(MIA, 2, DUE.plusSeconds(1)));

    List<Draft> first = one.deliveries().lease(DUE, 10);
    List<Draft> second = two.deliveries().lease(DUE, 10);

    assertThat(first).containsExactly(draft);
    assertThat(second).isEmpty();
    assertThat(one.deliveries().next()).contains(DUE.plusSeconds(1));
  }

  @Test
  void aDeliveryBeginsOnceAndOnlyForWhoeverHoldsTheLease() {
    DraftId id = add(Samples.waiting(MIA, 1, DUE)).id();
    one.deliveries().lease(DUE, 10);

    Optional<Draft> stranger = two.deliveries().begin(id, 1, DUE);
    Optional<Draft> begun = one.deliveries().begin(id, 1, DUE);
    Optional<Draft> again = one.deliveries().begin(id, 1, DUE);

    assertThat(stranger).isEmpty();
    assertThat(begun.orElseThrow().delivery(1).orElseThrow().state())
        .isEqualTo(new DeliveryState.Sending(DUE, one.deliveries().owner()));
    assertThat(one.drafts().find(id)).isEqualTo(begun);
    assertThat(again).isEmpty();
  }

  @Test
  void whatIsHeldOrNotDueOrAnothersNumberDoesNotBegin() {
    Draft draft =
        add(
            Samples.approved(
                MIA,
                1,
                Samples.delivery(1, new DeliveryState.Waiting(DUE, 0, true)),
                Samples.delivery(2, new DeliveryState.Waiting(DUE.plusSeconds(1), 0, false)),
                Samples.delivery(3, new DeliveryState.Waiting(DUE, 0, false))));
    one.deliveries().lease(DUE, 10);

    assertThat(one.deliveries().begin(draft.id(), 1, DUE)).isEmpty();
    assertThat(one.deliveries().begin(draft.id(), 2, DUE)).isEmpty();
    assertThat(one.deliveries().begin(draft.id(), 9, DUE)).isEmpty();
    Draft begun = one.deliveries().begin(draft.id(), 3, DUE).orElseThrow();

    assertThat(begun.delivery(3).orElseThrow().state()).isInstanceOf(DeliveryState.Sending.class);
    assertThat(begun.progress().deliveries().subList(0, 2))
        .isEqualTo(draft.progress().deliveries().subList(0, 2));
  }

  @Test
  void settlingWritesAndReleasesInOneGo() {
    IntStream.rangeClosed(1, 20).forEach(i -> add(Samples.waiting(MIA, i, DUE)));
    List<Draft> leased = one.deliveries().lease(DUE, 50);

    one.deliveries().settle(leased.stream().map(this::published).toList());

    assertThat(one.drafts().queued(MIA)).isEmpty();
    assertThat(one.deliveries().next()).isEmpty();
    assertThat(two.deliveries().lease(DUE, 50)).isEmpty();
  }

  @Test
  void aDraftPutOffIsDueAgainAtItsNewTime() {
    DraftId id = add(Samples.waiting(MIA, 1, DUE)).id();
    one.deliveries().lease(DUE, 10);
    Instant later = DUE.plusSeconds(30);

    one.deliveries().settle(List.of(to(id, new DeliveryState.Waiting(later, 1, false))));

    assertThat(two.deliveries().lease(DUE, 10)).isEmpty();
    assertThat(two.deliveries().next()).contains(later);
    assertThat(two.deliveries().lease(later, 10)).hasSize(1);
  }

  @Test
  void aMembersChangeAndASettlementBothSurvive() {
    DraftId id = add(Samples.waiting(MIA, 1, DUE)).id();
    one.deliveries().lease(DUE, 10);
    List<Draft> seen = new ArrayList<>();
    Settlement meeting =
        new Settlement(
            id,
            draft -> {
              if (seen.isEmpty()) {
                two.drafts().change(id, new Change("event/edit"), MongoDeliveriesTest::inCapitals);
              }
              seen.add(draft);
              return published(draft).edit().apply(draft);
            });

    one.deliveries().settle(List.of(meeting));

    Draft settled = one.drafts().find(id).orElseThrow();
    assertThat(seen).hasSize(2);
    assertThat(settled.content().text()).isEqualTo("MY OWN WORDS");
    assertThat(settled.delivery(1).orElseThrow().isPublished()).isTrue();
    assertThat(stored(id)).doesNotContainKeys("owner", "leaseUntil", "nextAt");
  }

  @Test
  void aMembersChangeOfALeasedDraftKeepsTheLease() {
    DraftId id = add(Samples.waiting(MIA, 1, DUE)).id();
    one.deliveries().lease(DUE, 10);

    two.drafts().change(id, new Change("event/edit"), MongoDeliveriesTest::inCapitals);

    assertThat(two.deliveries().lease(DUE, 10)).isEmpty();
    assertThat(one.deliveries().begin(id, 1, DUE).orElseThrow().content().text())
        .isEqualTo("MY OWN WORDS");
  }

  @Test
  void whatADeadProcessWasSendingIsFoundAfterItsLease() {
    DraftId id = add(Samples.waiting(MIA, 1, DUE)).id();
    one.deliveries().lease(DUE, 10);
    one.deliveries().begin(id, 1, DUE);

    assertThat(two.deliveries().lease(DUE.plusSeconds(60), 10)).isEmpty();
    machine.move(Nodes.LEASE.plusSeconds(1));
    List<Draft> found = two.deliveries().lease(DUE.plusSeconds(121), 10);

    assertThat(found).singleElement().matches(Draft::isBeingSent);
    assertThat(two.deliveries().begin(id, 1, DUE.plusSeconds(121))).isEmpty();
  }

  @Test
  void whoLostTheLeaseNeitherBeginsNorSettles() {
    DraftId id = add(Samples.waiting(MIA, 1, DUE)).id();
    one.deliveries().lease(DUE, 10);
    machine.move(Nodes.LEASE.plusSeconds(1));
    two.deliveries().lease(DUE, 10);

    assertThat(one.deliveries().begin(id, 1, DUE)).isEmpty();
    one.deliveries().settle(List.of(to(id, new DeliveryState.Late(DUE))));

    assertThat(two.deliveries().begin(id, 1, DUE)).isPresent();
  }

  @Test
  void sendingRenewsTheLease() {
    DraftId id = add(Samples.waiting(MIA, 1, DUE)).id();
    one.deliveries().lease(DUE, 10);
    machine.move(Duration.ofSeconds(110));
    one.deliveries().begin(id, 1, DUE);
    machine.move(Duration.ofSeconds(110));

    assertThat(two.deliveries().lease(DUE, 10)).isEmpty();
  }

  @Test
  void anExclusiveStoreForgetsTheLeasesOfTheDead() {
    add(Samples.waiting(MIA, 1, DUE));
    one.deliveries().lease(DUE, 10);

    two.forgetLeases();

    assertThat(two.deliveries().lease(DUE, 10)).hasSize(1);
  }

  @Test
  void manyProcessesBeginEachDeliveryOnce() throws Exception {
    IntStream.rangeClosed(1, 60).forEach(i -> add(Samples.waiting(MIA, i, DUE)));
    List<MongoStores> nodes =
        IntStream.range(10, 14).mapToObj(seed -> Nodes.node(database, machine, seed)).toList();
    var next = nodes.iterator();

    List<List<DraftId>> sent =
        Nodes.atOnce(
            nodes.size(),
            () -> {
              MongoStores node;
              synchronized (next) {
                node = next.next();
              }
              return sendAll(node);
            });

    assertThat(sent.stream().flatMap(Collection::stream)).doesNotHaveDuplicates().hasSize(60);
  }

  private List<DraftId> sendAll(MongoStores node) {
    List<DraftId> sent = new ArrayList<>();
    while (node.deliveries().next().isPresent()) {
      List<Draft> leased = node.deliveries().lease(DUE, 7);
      leased.stream()
          .flatMap(draft -> node.deliveries().begin(draft.id(), 1, DUE).stream())
          .forEach(draft -> sent.add(draft.id()));
      node.deliveries().settle(leased.stream().map(this::published).toList());
    }
    return sent;
  }

  private Document stored(DraftId id) {
    return database.getCollection("drafts").find(new Document("_id", id.key())).first();
  }

  private Draft add(Draft draft) {
    return one.drafts().add(draft, new Change("add/" + draft.id().key()));
  }

  private Settlement published(Draft draft) {
    return to(draft.id(), new DeliveryState.Published(DUE, Optional.empty()));
  }

  private static Settlement to(DraftId id, DeliveryState state) {
    return new Settlement(
        id,
        draft -> {
          Delivery delivery = draft.delivery(1).orElseThrow();
          return draft.with(draft.progress().with(delivery.in(state)));
        });
  }

  private static Draft inCapitals(Draft draft) {
    return draft.revised(draft.content().withText("MY OWN WORDS"));
  }
}
