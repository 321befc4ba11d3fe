package headway.store.mongo;

import com.mongodb.client.MongoDatabase;
import headway.chat.Request;
import headway.domain.Account;
import headway.store.Inbox;
import headway.store.Question;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Requests by event, each leased to the process that took it until it is done.
final class MongoInbox implements Inbox {
  static final Collection COLLECTION =
      Collection.of("inbox", Index.on("nextAt"), Index.on("done", "at"), Index.on("account"));

  static final Shape<Request> SHAPE =
      new Shape<>(COLLECTION.name(), Request.class, Request::eventId, MongoInbox::keys);

  private static final String OPEN = "open";

  private final Shelf<Request> requests;
  private final Leases leases;
  private final LeaseClock clock;
  private final String owner;

  MongoInbox(MongoDatabase database, Leases leases, LeaseClock clock, String owner) {
    this.requests = new Shelf<>(database, SHAPE);
    this.leases = leases;
    this.clock = clock;
    this.owner = owner;
  }

  @Override
  public boolean put(Received received) {
    Document mine =
        new Document("done", false)
            .append("nextAt", clock.now())
            .append("owner", owner)
            .append("leaseUntil", clock.until());
    received.open().ifPresent(question -> mine.append(OPEN, Documents.write(question)));
    return requests.insert(received.request(), mine).isPresent();
  }

  /// Keeps the event's id, so that the event is known, and forgets the words.
  @Override
  public void done(String eventId) {
    Document gone =
        new Document(Held.RELEASED).append("nextAt", "").append(Update.BODY, "").append(OPEN, "");
    requests
        .documents()
        .updateOne(
            new Document("_id", eventId),
            new Document("$set", new Document("done", true)).append("$unset", gone));
  }

  @Override
  public List<Received> abandoned(int limit) {
    Instant now = clock.machine().instant();
    return leases.lease(requests.documents(), now, limit).stream().map(this::received).toList();
  }

  @Override
  public void sweep(Instant before) {
    requests
        .documents()
        .deleteMany(
            new Document("done", true).append("at", new Document("$lt", Date.from(before))));
  }

  @Override
  public void removeAll(Account account) {
    requests.documents().deleteMany(new Document("account", account.key()));
  }

  private Received received(Document stored) {
    Optional<Question> open =
        Optional.ofNullable(stored.get(OPEN, Document.class))
            .map(question -> Documents.read(question, Question.class));
    return new Received(requests.read(stored), open);
  }

  private static Document keys(Request request) {
    return new Document("account", request.from().account().key()).append("at", request.at());
  }
}
