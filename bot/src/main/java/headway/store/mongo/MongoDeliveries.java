package headway.store.mongo;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import headway.domain.ChatKind;
import headway.domain.Draft;
import headway.domain.DraftId;
import headway.store.Deliveries;
import headway.store.StoreException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Due drafts, leased in batches; a member's change leaves the lease, and the lease the change.
final class MongoDeliveries implements Deliveries {
  private static final Logger LOG = LoggerFactory.getLogger(MongoDeliveries.class);
  private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);
  private static final Date EVER = Date.from(Instant.ofEpochMilli(Long.MIN_VALUE));

  private final Shelf<Draft> drafts;
  private final Leases leases;
  private final String owner;
  private final Held held = new Held();
  private final Beginnings beginnings;

  MongoDeliveries(Shelf<Draft> drafts, Leases leases, LeaseClock clock, String owner) {
    this.drafts = drafts;
    this.leases = leases;
    this.owner = owner;
    this.beginnings = new Beginnings(drafts, held, clock, owner);
  }

  @Override
  public String owner() {
    return owner;
  }

  @Override
  public Optional<Instant> next() {
    Document free = new Document("nextAt", new Document("$gte", EVER));
    free.putAll(leases.free());
    return Optional.ofNullable(
            drafts.documents().find(free).sort(new Document("nextAt", 1)).limit(1).first())
        .map(stored -> stored.getDate("nextAt").toInstant());
  }

  @Override
  public List<Draft> lease(Instant now, int limit) {
    return held.take(leases.lease(drafts.documents(), now, limit)).stream()
        .flatMap(stored -> readable(stored).stream())
        .toList();
  }

  /// One that can't be read keeps its lease, so that it neither stops the others nor spins.
  private Optional<Draft> readable(Document stored) {
    try {
      return Optional.of(drafts.read(stored));
    } catch (StoreException fault) {
      LOG.error("draft {} is passed over: {}", stored.get("_id"), fault.getMessage());
      return Optional.empty();
    }
  }

  @Override
  public Optional<Draft> begin(DraftId draft, int delivery, Instant now) {
    return beginnings.begin(draft, delivery, now);
  }

  @Override
  public void settle(List<Settlement> settlements) {
    Map<String, UnaryOperator<Draft>> edits =
        settlements.stream()
            .collect(
                Collectors.toMap(
                    settlement -> settlement.draft().key(),
                    Settlement::edit,
                    (first, second) -> draft -> second.apply(first.apply(draft))));
    List<UpdateOneModel<Document>> writes = writes(edits, held.asSeen(edits.keySet()));
    while (!writes.isEmpty() && write(writes) < writes.size()) {
      writes = writes(edits, found(edits.keySet()));
    }
    held.release(edits.keySet());
  }

  @Override
  public void leave(DraftId draft, Set<ChatKind> chats) {
    held.by(draft.key()).ifPresent(ours -> leases.leave(drafts.documents(), ours, chats));
    held.release(List.of(draft.key()));
  }

  /// One for each that is still ours: those settled or taken over by somebody else no longer are.
  private List<UpdateOneModel<Document>> writes(
      Map<String, UnaryOperator<Draft>> edits, Iterable<Document> leased) {
    List<UpdateOneModel<Document>> writes = new ArrayList<>();
    for (Document stored : leased) {
      if (held.has(stored)) {
        String id = stored.getString("_id");
        Update next = drafts.update(stored, edits.getOrDefault(id, UnaryOperator.identity()));
        writes.add(
            drafts.swapping(
                stored,
                next.unsetting(Held.RELEASED),
                new Document("owner", stored.getString("owner"))));
      }
    }
    return writes;
  }

  private Iterable<Document> found(Set<String> ids) {
    return drafts.documents().find(new Document("_id", new Document("$in", List.copyOf(ids))));
  }

  private int write(List<UpdateOneModel<Document>> writes) {
    return drafts.documents().bulkWrite(writes, IN_ANY_ORDER).getMatchedCount();
  }
}
