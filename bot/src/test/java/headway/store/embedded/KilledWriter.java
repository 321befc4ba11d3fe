package headway.store.embedded;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Updates;
import headway.ChildJvm;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;

/// A process that inserts, updates and deletes, and says so before and after, until it is killed.
public final class KilledWriter {
  static final String READY = "ready";
  static final String COLLECTION = "documents";

  private static final int THREADS = 4;
  private static final int DOCUMENTS = 40;
  private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

  private KilledWriter() {}

  static Process start(Path folder, int round) throws IOException {
    return new ProcessBuilder(
            ChildJvm.command(
                KilledWriter.class, "128m", folder.toString(), Integer.toString(round)))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /// Arguments: folder, round.
  public static void main(String[] args) throws InterruptedException {
    int round = Integer.parseInt(args[1]);
    try (var server = EmbeddedServer.open(Path.of(args[0]), 0);
        var client = MongoClients.create(server.connectionString())) {
      MongoDatabase database = client.getDatabase("headway");
      MongoCollection<Document> documents = database.getCollection(COLLECTION);
      documents.createIndex(new Document("value", 1), new IndexOptions().unique(true));
      Map<String, Long> present = new HashMap<>();
      documents.find().forEach(one -> present.put(one.getString("_id"), one.getLong("value")));
      print(READY + "\n");
      List<Thread> writers =
          IntStream.range(0, THREADS)
              .mapToObj(thread ->
                  Thread.ofPlatform()
                      .start(() -> write(documents, round, thread, new HashMap<>(present))))
              .toList();
      for (Thread writer : writers) {
        writer.join();
      }
    }
  }

  /// Each thread has documents of its own, and each value is written once.
  private static void write(
      MongoCollection<Document> documents, int round, int thread, Map<String, Long> present) {
    var random = new Random(round * 31L + thread);
    for (long count = 1; ; count++) {
      String id = thread + "-" + random.nextInt(DOCUMENTS);
      long value = (round * (long) THREADS + thread) * 1_000_000 + count;
      boolean delete = present.containsKey(id) && random.nextInt(3) == 0;
      String said = id + " " + (delete ? 0 : value) + " .\n";
      print("+" + said);
      if (delete) {
        documents.deleteOne(new Document("_id", id));
        present.remove(id);
      } else if (present.put(id, value) == null) {
        documents.insertOne(new Document("_id", id).append("value", value));
      } else {
        documents.updateOne(new Document("_id", id), Updates.set("value", value));
      }
      print("=" + said);
    }
  }

  /// One write call a line, so that a kill never tears one.
  private static void print(String line) {
    try {
      OUT.write(line.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
