package headway.store.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import headway.store.Simulation;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;

/// The simulated clock's last instant, which only grows.
final class MongoSimulation implements Simulation {
  static final Collection COLLECTION = Collection.of("simulation");
  private static final Document CLOCK = new Document("_id", "clock");

  private final MongoCollection<Document> simulation;

  MongoSimulation(MongoDatabase database) {
    this.simulation = database.getCollection(COLLECTION.name());
  }

  @Override
  public Optional<Instant> last() {
    return Optional.ofNullable(simulation.find(CLOCK).first())
        .map(stored -> stored.getDate("until").toInstant());
  }

  @Override
  public void lived(Instant until) {
    Document later = new Document("$max", new Document("until", until));
    Upsert.run(() -> simulation.updateOne(CLOCK, later, new UpdateOptions().upsert(true)));
  }
}
