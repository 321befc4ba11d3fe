package headway.store.mongo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/// The leases that this process took and has not given back, by document.
final class Held {
  static final Document RELEASED = new Document("owner", "").append("leaseUntil", "");

  private final Map<String, String> owners = new ConcurrentHashMap<>();

  List<Document> take(List<Document> leased) {
    leased.forEach(stored -> owners.put(stored.getString("_id"), stored.getString("owner")));
    return leased;
  }

  /// A condition that holds only while the lease is ours.
  Optional<Document> by(String id) {
    return Optional.ofNullable(owners.get(id))
        .map(owner -> new Document("_id", id).append("owner", owner));
  }

  boolean has(Document stored) {
    String owner = stored.getString("owner");
    return owner != null && owner.equals(owners.get(stored.getString("_id")));
  }

  void release(Iterable<String> ids) {
    ids.forEach(owners::remove);
  }
}
