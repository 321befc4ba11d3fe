package headway.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reads while others write: every answer holds one write whole.
final class IsolationTest {
  private static final int FIELDS = 500;
  private static final int READS = 3_000;

  @TempDir Path folder;

  @Test
  void noReadSeesHalfAnUpdate() throws InterruptedException {
    try (var server = EmbeddedServer.open(folder, 0);
        var client = MongoClients.create(server.connectionString())) {
      var documents = documents(client);
      IntStream.range(0, 4).forEach(i -> documents.insertOne(fields(0).append("_id", i)));
      var done = new AtomicBoolean();
      List<Thread> writers =
          List.of(
              Thread.ofPlatform().start(() -> update(documents, done)),
              Thread.ofPlatform().start(() -> findAndUpdate(documents, done)));

      Set<Integer> seen = new HashSet<>();
      int torn = 0;
      for (int read = 0; read < READS; read += 4) {
        for (Document document : documents.find().batchSize(2)) {
          torn += values(document).size() == 1 ? 0 : 1;
          seen.addAll(values(document));
        }
      }
      done.set(true);
      for (Thread writer : writers) {
        writer.join();
      }

      assertThat(torn).isZero();
      assertThat(seen).as("values the writers wrote meanwhile").hasSizeGreaterThan(10);
    }
  }

  private static MongoCollection<Document> documents(MongoClient client) {
    return client.getDatabase("headway").getCollection("documents");
  }

  private static void update(MongoCollection<Document> documents, AtomicBoolean done) {
    for (int value = 1; !done.get(); value++) {
      documents.updateMany(new Document(), new Document("$set", fields(value)));
    }
  }

  private static void findAndUpdate(MongoCollection<Document> documents, AtomicBoolean done) {
    var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
    for (int value = -1; !done.get(); value--) {
      Document answer =
          documents.findOneAndUpdate(
              new Document("_id", 1), new Document("$set", fields(value)), after);
      assertThat(answer).isNotNull();
    }
  }

  private static Document fields(int value) {
    var fields = new Document();
    IntStream.range(0, FIELDS).forEach(i -> fields.append("f" + i, value));
    return fields;
  }

  private static Set<Integer> values(Document document) {
    Set<Integer> values = new HashSet<>();
    IntStream.range(0, FIELDS).forEach(i -> values.add(document.getInteger("f" + i)));
    return values;
  }
}
