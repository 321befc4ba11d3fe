package headway.store.mongo;

import static com.mongodb.ErrorCategory.DUPLICATE_KEY;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoServerException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.SpaceId;
import headway.store.Departure;
import headway.store.Departures;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Departures by account or workspace; `nextAt` is absent once one was dealt with.
final class MongoDepartures implements Departures {
  static final Collection COLLECTION = Collection.of("departures", Index.on("nextAt"));

  private final MongoCollection<Document> documents;
  private final Leases leases;
  private final Held held = new Held();

  MongoDepartures(MongoDatabase database, Leases leases) {
    this.documents = database.getCollection(COLLECTION.name());
    this.leases = leases;
  }

  @Override
  public void note(Departure departure) {
    if (!isTaken(departure) && !isInserted(departure)) {
      isTaken(departure);
    }
  }

  /// Whether something older was known and is replaced. Drops any lease too: whoever deals with
  /// what was noted before leaves this one alone.
  private boolean isTaken(Departure departure) {
    Date at = Date.from(departure.at());
    String before = departure.gone() ? "$lt" : "$lte";
    Document turn =
        new Document("$set", noted(departure).append("nextAt", at)).append("$unset", Held.RELEASED);
    return isUpdated(known(departure, !departure.gone(), before), turn)
        || isUpdated(
            known(departure, departure.gone(), "$lt"),
            new Document("$set", new Document("at", at)));
  }

  private boolean isUpdated(Document which, Document update) {
    return documents.updateOne(which, update).getMatchedCount() == 1;
  }

  private static Document known(Departure departure, boolean gone, String before) {
    return new Document("_id", departure.key())
        .append("gone", gone)
        .append("at", new Document(before, Date.from(departure.at())));
  }

  /// False where something was known after all.
  private boolean isInserted(Departure departure) {
    Document first = noted(departure).append("_id", departure.key());
    if (departure.gone()) {
      first.append("nextAt", Date.from(departure.at()));
    }
    try {
      documents.insertOne(first);
      return true;
    } catch (MongoServerException e) {
      if (ErrorCategory.fromErrorCode(e.getCode()) == DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  private static Document noted(Departure departure) {
    Document noted =
        new Document("chat", departure.chat().name())
            .append("tenant", departure.tenant())
            .append("gone", departure.gone())
            .append("at", Date.from(departure.at()));
    departure.user().ifPresent(user -> noted.append("user", user));
    return noted;
  }

  @Override
  public Optional<Instant> next() {
    Document due = new Document("nextAt", new Document("$gt", Date.from(Instant.EPOCH)));
    return Optional.ofNullable(documents.find(due).sort(new Document("nextAt", 1)).first())
        .map(stored -> stored.getDate("nextAt").toInstant());
  }

  @Override
  public List<Departure> lease(Instant now, int limit) {
    return held.take(leases.lease(documents, now, limit)).stream()
        .map(MongoDepartures::departure)
        .toList();
  }

  @Override
  public void settle(Departure leased, Optional<Instant> again) {
    Document free = new Document(Held.RELEASED);
    Document update =
        again
            .map(at -> new Document("$set", new Document("nextAt", Date.from(at))))
            .orElseGet(Document::new)
            .append("$unset", again.isPresent() ? free : free.append("nextAt", ""));
    held.by(leased.key()).ifPresent(ours -> documents.updateOne(ours, update));
    held.release(List.of(leased.key()));
  }

  @Override
  public void forget(Account account) {
    documents.deleteOne(new Document("_id", account.key()));
  }

  @Override
  public boolean isGone(SpaceId workspace) {
    Document known = documents.find(new Document("_id", workspace.key())).first();
    return known != null && known.getBoolean("gone");
  }

  private static Departure departure(Document stored) {
    return new Departure(
        ChatKind.valueOf(stored.getString("chat")),
        stored.getString("tenant"),
        Optional.ofNullable(stored.getString("user")),
        stored.getBoolean("gone"),
        stored.getDate("at").toInstant());
  }
}
