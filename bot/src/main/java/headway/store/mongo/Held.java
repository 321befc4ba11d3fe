package headway.store.mongo;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/// The documents that this process has leased and not given back, as they were last seen.
final class Held {
  static final Document RELEASED =
      new Document("owner", "").append("leaseUntil", "").append(Beginnings.SIGNED, "");

  private final Map<String, Document> seen = new ConcurrentHashMap<>();

  List<Document> take(List<Document> leased) {
    leased.forEach(this::renew);
    return leased;
  }

  void renew(Document stored) {
    seen.put(stored.getString("_id"), stored);
  }

  List<Document> asSeen(Collection<String> ids) {
    return ids.stream().flatMap(id -> Optional.ofNullable(seen.get(id)).stream()).toList();
  }

  /// A condition that holds only while the lease is ours.
  Optional<Document> by(String id) {
    return owner(id).map(owner -> new Document("_id", id).append("owner", owner));
  }

  boolean has(Document stored) {
    return owner(stored.getString("_id"))
        .filter(owner -> owner.equals(stored.getString("owner")))
        .isPresent();
  }

  void release(Iterable<String> ids) {
    ids.forEach(seen::remove);
  }

  private Optional<String> owner(String id) {
    return Optional.ofNullable(seen.get(id)).map(stored -> stored.getString("owner"));
  }
}
