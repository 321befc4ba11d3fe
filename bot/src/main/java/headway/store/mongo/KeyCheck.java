package headway.store.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import headway.store.StoreException;
import java.util.Objects;
import org.bson.Document;

/// A word sealed in the database, so that a process with another key notices before it harms.
final class KeyCheck {
  static final Collection COLLECTION = Collection.of("keys");

  private static final Document THE_KEY = new Document("_id", "secret");
  private static final String WORD = "headway";
  private static final String BELONGING = "key check";

  private final MongoCollection<Document> keys;

  KeyCheck(MongoDatabase database) {
    this.keys = database.getCollection(COLLECTION.name());
  }

  /// The first key is the database's from then on; any other is refused.
  void accept(Seal seal) {
    Document first =
        new Document("$setOnInsert", new Document("check", seal.close(WORD, BELONGING)));
    Upsert.run(() -> keys.updateOne(THE_KEY, first, new UpdateOptions().upsert(true)));
    Document kept = Objects.requireNonNull(keys.find(THE_KEY).first(), "the key check");
    try {
      seal.open(kept.getString("check"), BELONGING);
    } catch (StoreException _) {
      throw new StoreException(
          "The secrets in this database were stored under another key, and this one doesn't open them. Set HEADWAY_SECRET_KEY to the key of the process that stored them (it may lie in the file secret.key of its data folder).");
    }
  }
}
