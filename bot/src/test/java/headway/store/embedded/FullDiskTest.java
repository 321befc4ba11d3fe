package headway.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FullDiskTest {
  private static final int SPARE_MEBIBYTES = (int) (Disk.SPARE_BYTES >> 20);

  @TempDir Path folder;

  @Test
  void aWriteThatFindsNoSpaceIsRefusedAndTheNextWithSpaceIsTaken() throws IOException {
    try (var disk = new TinyDisk(folder.resolve("disk"), SPARE_MEBIBYTES + 16);
        var server = EmbeddedServer.open(disk.path(), 0)) {
      Path filler = disk.path().resolve("filler");

      with(
          server,
          things -> {
            things.insertOne(new Document("_id", 1));
            write(filler, 20 << 20);
            assertRefused(things, 2, "Free at least " + SPARE_MEBIBYTES + " MiB");
            assertThat(things.find().first()).containsEntry("_id", 1);
            delete(filler);
            things.insertOne(new Document("_id", 2));
          });

      with(server, things -> assertThat(things.countDocuments()).isEqualTo(2));
    }
  }

  @Test
  void aWriteTheDiskBreaksOffIsRefusedAndWhatWasKeptSurvives() {
    FaultyDisk.register();
    var files = new StoreFile(folder);
    var backend =
        new DurableBackend(
            StoreFile.store(FaultyDisk.path(files.path())),
            Newest.at(files.newest()),
            new Disk(() -> Long.MAX_VALUE));
    try (var server = EmbeddedServer.serve(backend, 0)) {
      with(
          server,
          things -> {
            things.insertOne(new Document("_id", 1));
            FaultyDisk.breakNow();
            assertRefused(things, 2, "start Headway again");
            FaultyDisk.repair();
            assertRefused(things, 3, "start Headway again");
            assertThat(things.find(new Document("_id", 1)).first()).isNotNull();
          });
    }

    try (var server = EmbeddedServer.open(folder, 0)) {
      with(
          server,
          things -> {
            assertThat(things.countDocuments()).isEqualTo(1);
            assertThat(things.find().first()).containsEntry("_id", 1);
          });
    }
  }

  private static void assertRefused(MongoCollection<Document> things, int id, String nextStep) {
    assertThatThrownBy(() -> things.insertOne(new Document("_id", id)))
        .isInstanceOfSatisfying(
            MongoCommandException.class,
            e -> {
              assertThat(e.getErrorCodeName()).isEqualTo("OutOfDiskSpace");
              assertThat(e.getErrorMessage()).contains("The disk is full", nextStep);
            });
  }

  private static void with(EmbeddedServer server, Consumer<MongoCollection<Document>> work) {
    try (var client = MongoClients.create(server.connectionString())) {
      work.accept(client.getDatabase("headway").getCollection("things"));
    }
  }

  private static void write(Path file, int bytes) {
    try {
      Files.write(file, new byte[bytes]);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
