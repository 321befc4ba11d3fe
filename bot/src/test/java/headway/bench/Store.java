package headway.bench;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import headway.store.embedded.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// An embedded server of its own, in a folder that is gone afterwards, with any number of
/// databases.
final class Store implements AutoCloseable {
  private final Path folder;
  private final EmbeddedServer server;
  private final MongoClient client;
  private final MongoClient watched;
  private final Wire wire = new Wire();

  private Store(Path folder) {
    this.folder = folder;
    this.server = EmbeddedServer.open(folder, 0);
    this.client = MongoClients.create(settings().build());
    this.watched = MongoClients.create(settings().addCommandListener(wire).build());
  }

  static Store open() throws IOException {
    return new Store(Files.createTempDirectory("headway-bench"));
  }

  MongoDatabase database(String name) {
    return client.getDatabase(name);
  }

  /// A database whose commands are written down by [#wire].
  MongoDatabase watched(String name) {
    return watched.getDatabase(name);
  }

  Wire wire() {
    return wire;
  }

  @Override
  public void close() throws IOException {
    watched.close();
    client.close();
    server.close();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /// As the bot's own connection.
  private MongoClientSettings.Builder settings() {
    return MongoClientSettings.builder()
        .applyConnectionString(new ConnectionString(server.connectionString()))
        .writeConcern(WriteConcern.MAJORITY.withJournal(true));
  }
}
