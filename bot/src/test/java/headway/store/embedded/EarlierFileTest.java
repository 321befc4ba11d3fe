package headway.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file in which everything stands as the library writes it, as Headway's once did.
final class EarlierFileTest {
  private static final int MANY = 500;

  @TempDir Path folder;

  @Test
  void nothingOfItIsLostAndItGoesOn() {
    written();

    reopened(things -> {
      assertThat(things.countDocuments()).isEqualTo(MANY);
      IntStream.range(0, MANY)
          .forEach(i -> assertThat(things.find(id(i)).first()).isEqualTo(thing(i)));
      assertThatThrownBy(() -> things.insertOne(thing(7))).isInstanceOf(MongoWriteException.class);
      assertThatThrownBy(() -> things.insertOne(thing(8).append("_id", "other")))
          .hasMessageContaining("name");
      IntStream.range(0, MANY)
          .filter(i -> i % 3 == 0)
          .forEach(i -> things.updateOne(id(i), set("size", -i)));
      things.deleteOne(id(1));
      things.insertOne(thing(MANY));
    });

    reopened(things -> {
      assertThat(things.countDocuments()).isEqualTo(MANY);
      assertThat(things.find(id(3)).first()).isEqualTo(thing(3).append("size", -3));
      assertThat(things.find(id(4)).first()).isEqualTo(thing(4));
      assertThat(things.find(new Document("name", "n" + MANY)).first()).isEqualTo(thing(MANY));
      assertThatThrownBy(() -> things.insertOne(thing(MANY)))
          .isInstanceOf(MongoWriteException.class);
      things.insertOne(thing(1));
    });
  }

  private void written() {
    MongoServer server = new MongoServer(new H2Backend(StoreFile.store(file())));
    try (MongoClient client = MongoClients.create(server.bindAndGetConnectionString())) {
      MongoCollection<Document> things = things(client);
      things.createIndex(new Document("name", 1), new IndexOptions().unique(true));
      things.insertMany(IntStream.range(0, MANY).mapToObj(EarlierFileTest::thing).toList());
    } finally {
      server.shutdownNow();
    }
  }

  private void reopened(Consumer<MongoCollection<Document>> use) {
    try (EmbeddedServer server = EmbeddedServer.open(folder, 0);
        MongoClient client = MongoClients.create(server.connectionString())) {
      use.accept(things(client));
    }
  }

  private String file() {
    return new StoreFile(folder).path().toString();
  }

  private static MongoCollection<Document> things(MongoClient client) {
    return client.getDatabase("headway").getCollection("things");
  }

  private static Document id(int number) {
    return new Document("_id", "t" + number);
  }

  private static Document set(String field, Object value) {
    return new Document("$set", new Document(field, value));
  }

  private static Document thing(int number) {
    return new Document("_id", "t" + number)
        .append("name", "n" + number)
        .append("size", number)
        .append("within", new Document("list", List.of(number, "ö" + number)));
  }
}
