package headway.store.mongo;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.DraftId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;

/// Marks deliveries as being sent, those asked for at the same time in one write.
///
/// Each go signs what it marked, so that nothing marked before is taken for its own.
final class Beginnings {
  static final String SIGNED = "begun";

  private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

  private final Shelf<Draft> drafts;
  private final Held held;
  private final LeaseClock clock;
  private final String owner;
  private final AtomicLong goes = new AtomicLong();
  private final Gathering<Beginning, Optional<Draft>> gathering = new Gathering<>(this::begin);

  Beginnings(Shelf<Draft> drafts, Held held, LeaseClock clock, String owner) {
    this.drafts = drafts;
    this.held = held;
    this.clock = clock;
    this.owner = owner;
  }

  private record Beginning(DraftId draft, int delivery, Instant now) {}

  /// The draft with that delivery marked; empty when it waits no more, isn't due, or isn't ours.
  Optional<Draft> begin(DraftId draft, int delivery, Instant now) {
    return gathering.ask(new Beginning(draft, delivery, now));
  }

  private List<Optional<Draft>> begin(List<Beginning> all) {
    String signature = owner + "/" + goes.incrementAndGet();
    List<UpdateOneModel<Document>> writes = new ArrayList<>();
    all.forEach(one -> ours(one).ifPresent(ours -> writes.add(mark(one, ours, signature))));
    if (writes.isEmpty()
        || drafts.documents().bulkWrite(writes, IN_ANY_ORDER).getMatchedCount() == 0) {
      return all.stream().map(_ -> Optional.<Draft>empty()).toList();
    }
    Map<String, Draft> marked = marked(all, signature);
    return all.stream()
        .map(one ->
            Optional.ofNullable(marked.get(one.draft().key()))
                .filter(draft -> isSending(draft, one.delivery())))
        .toList();
  }

  private Optional<Document> ours(Beginning one) {
    Document waiting =
        new Document("number", one.delivery())
            .append("state.type", "waiting")
            .append("state.held", false)
            .append("state.nextAt", new Document("$lte", Date.from(one.now())));
    return held.by(one.draft().key())
        .map(ours ->
            ours.append("leaseUntil", new Document("$gt", clock.now()))
                .append("body.progress.deliveries", new Document("$elemMatch", waiting)));
  }

  /// The draft stays due, so that whoever finds it after the lease sees that it was being sent.
  private UpdateOneModel<Document> mark(Beginning one, Document ours, String signature) {
    Document state = Documents.write(new DeliveryState.Sending(one.now(), owner));
    Document marks =
        new Document("body.progress.deliveries.$[it].state", state)
            .append("leaseUntil", clock.until())
            .append(SIGNED, signature);
    return new UpdateOneModel<>(
        ours,
        new Document("$set", marks).append("$inc", new Document("version", 1L)),
        new UpdateOptions().arrayFilters(List.of(new Document("it.number", one.delivery()))));
  }

  private Map<String, Draft> marked(List<Beginning> all, String signature) {
    List<String> ids = all.stream().map(one -> one.draft().key()).toList();
    Map<String, Draft> marked = new HashMap<>();
    for (Document stored : drafts.documents().find(new Document("_id", new Document("$in", ids)))) {
      if (signature.equals(stored.getString(SIGNED)) && held.has(stored)) {
        held.renew(stored);
        marked.put(stored.getString("_id"), drafts.read(stored));
      }
    }
    return marked;
  }

  private static boolean isSending(Draft draft, int delivery) {
    return draft
        .delivery(delivery)
        .filter(begun -> begun.state() instanceof DeliveryState.Sending)
        .isPresent();
  }
}
