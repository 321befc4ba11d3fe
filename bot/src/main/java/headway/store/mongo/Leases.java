package headway.store.mongo;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import headway.domain.ChatKind;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.bson.Document;
import org.bson.conversions.Bson;

/// Takes due documents in batches, so that any number of processes share the work.
///
/// Due times (`nextAt`) are the bot's, perhaps simulated; leases (`leaseUntil`) run on machine
/// time. A document whose `nextAt` is absent is never due. `owner` differs from batch to batch, so
/// two threads of one process can't mistake each other's documents for their own.
final class Leases {
  static final int BATCH = 500;

  private static final int ATTEMPTS = 4;
  private static final int BATCHES_TO_SKIP = 4;

  private final String node;
  private final Duration length;
  private final InstantSource machine;
  private final RandomGenerator random;
  private final Lacking lacking = new Lacking();

  /// `node` differs between processes; a lease must last far longer than a batch takes and than
  /// clocks differ between machines.
  Leases(String node, Duration length, InstantSource machine, RandomGenerator random) {
    this.node = node;
    this.length = length;
    this.machine = machine;
    this.random = random;
  }

  /// At most `limit` documents due at `now`, ours until the lease ends, the longest due first.
  List<Document> lease(MongoCollection<Document> documents, Instant now, int limit) {
    int skip = 0;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Document free = free(now);
      List<Object> ids = due(documents, free, skip, limit);
      if (ids.isEmpty() && skip == 0) {
        return List.of();
      }
      List<Document> ours = take(documents, free, ids);
      if (!ours.isEmpty()) {
        return ours;
      }
      skip = ids.isEmpty() ? 0 : random.nextInt(1, BATCHES_TO_SKIP * limit + 1);
    }
    return List.of();
  }

  /// Makes the lease last from now on; false for one that somebody else has taken over.
  boolean renew(MongoCollection<Document> documents, Document leased) {
    return documents.updateOne(held(leased), Updates.set("leaseUntil", until())).getMatchedCount()
        == 1;
  }

  /// Gives the document back untouched, unless somebody else has taken it over.
  void release(MongoCollection<Document> documents, Document leased) {
    documents.updateOne(
        held(leased), Updates.combine(Updates.unset("owner"), Updates.unset("leaseUntil")));
  }

  /// Gives the document back to those that have these chats; we pass it over for a lease's length.
  void leave(MongoCollection<Document> documents, Document ours, Set<ChatKind> chats) {
    Document marks = lacking.marks(chats, until());
    documents.updateOne(ours, new Document("$set", marks).append("$unset", Held.RELEASED));
  }

  /// Leased by nobody now, and not left to processes with chats that this one has missed.
  Document free() {
    var free = new Document("leaseUntil", Lacking.over(machine.instant()));
    free.putAll(passing());
    return free;
  }

  /// Not left to processes with chats that this one has missed.
  Document passing() {
    return lacking.passing(machine.instant());
  }

  private static Bson held(Document leased) {
    return new Document("_id", leased.get("_id")).append("owner", leased.get("owner"));
  }

  private static List<Object> due(
      MongoCollection<Document> documents, Document free, int skip, int limit) {
    return documents
        .find(free)
        .projection(Projections.include("_id"))
        .sort(Sorts.ascending("nextAt"))
        .skip(skip)
        .limit(limit)
        .map(document -> document.get("_id"))
        .into(new ArrayList<>());
  }

  private List<Document> take(
      MongoCollection<Document> documents, Document free, List<Object> ids) {
    String owner = token();
    var taken =
        documents.updateMany(
            new Document(free).append("_id", new Document("$in", ids)),
            Updates.combine(Updates.set("owner", owner), Updates.set("leaseUntil", until())));
    return taken.getModifiedCount() == 0 ? List.of() : ours(documents, ids, owner);
  }

  /// Asks for the ids only, because the embedded server scans for anything more.
  private static List<Document> ours(
      MongoCollection<Document> documents, List<Object> ids, String owner) {
    return documents.find(in("_id", ids)).into(new ArrayList<>()).stream()
        .filter(document -> owner.equals(document.getString("owner")))
        .sorted(Comparator.comparing(document -> document.getDate("nextAt")))
        .toList();
  }

  /// Due, and leased by nobody or by somebody whose lease has ended.
  private Document free(Instant now) {
    var due = new Document("nextAt", new Document("$lte", Date.from(now)));
    due.putAll(free());
    return due;
  }

  private Date until() {
    return Date.from(machine.instant().plus(length));
  }

  private String token() {
    var bytes = new byte[12];
    random.nextBytes(bytes);
    return node + "-" + HexFormat.of().formatHex(bytes);
  }
}
