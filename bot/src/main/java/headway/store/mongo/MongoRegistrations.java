package headway.store.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import headway.store.Registrations;
import java.util.Optional;
import org.bson.Document;

/// One small document for each app.
final class MongoRegistrations implements Registrations {
  static final Collection COLLECTION = Collection.of("registrations");

  private final MongoCollection<Document> registrations;

  MongoRegistrations(MongoDatabase database) {
    this.registrations = database.getCollection(COLLECTION.name());
  }

  @Override
  public Optional<String> last(String application) {
    return Optional.ofNullable(registrations.find(id(application)).first())
        .map(stored -> stored.getString("digest"));
  }

  @Override
  public void told(String application, String digest) {
    Document told = new Document("$set", new Document("digest", digest));
    Upsert.run(
        () -> registrations.updateOne(id(application), told, new UpdateOptions().upsert(true)));
  }

  private static Document id(String application) {
    return new Document("_id", application);
  }
}
