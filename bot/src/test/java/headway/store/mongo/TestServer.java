package headway.store.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import headway.store.embedded.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/// The one MongoDB of this test run: `MONGODB_URI`, else Docker, else embedded.
final class TestServer {
  private static final class Started {
    static final TestServer ONE = start();
  }

  private final Server kind;
  private final String uri;
  private final QueryLog queries = new QueryLog();
  private final MongoClient client;

  private TestServer(Server kind, String uri) {
    this.kind = kind;
    this.uri = uri;
    this.client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .addCommandListener(queries)
                .build());
  }

  static TestServer shared() {
    return Started.ONE;
  }

  Server kind() {
    return kind;
  }

  String uri() {
    return uri;
  }

  QueryLog queries() {
    return queries;
  }

  /// A database nobody used before; whoever asks drops it.
  MongoDatabase freshDatabase() {
    return client.getDatabase("test_" + UUID.randomUUID().toString().replace("-", ""));
  }

  private static TestServer start() {
    TestServer server = choose();
    System.err.println("Store tests run against: " + server.kind);
    return server;
  }

  private static TestServer choose() {
    Optional<String> uri = Optional.ofNullable(System.getenv("MONGODB_URI"));
    if (uri.isPresent()) {
      return new TestServer(Server.URI, uri.get());
    }
    if (DockerClientFactory.instance().isDockerAvailable()) {
      return new TestServer(Server.DOCKER, container());
    }
    if ("required".equals(System.getenv("MONGODB_TEST"))) {
      throw new IllegalStateException(
          "MONGODB_TEST=required, but there is neither MONGODB_URI nor Docker. Set one up, or"
              + " unset MONGODB_TEST to use the embedded server.");
    }
    return new TestServer(Server.EMBEDDED, embedded());
  }

  /// Testcontainers' own reaper stops it after the run.
  @SuppressWarnings("resource")
  private static String container() {
    var container = new MongoDBContainer("mongo:8.0");
    container.start();
    return container.getConnectionString();
  }

  private static String embedded() {
    Path folder = temporaryFolder();
    EmbeddedServer server = EmbeddedServer.open(folder, 0);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              server.close();
              delete(folder);
            }));
    return server.connectionString();
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("headway-tests");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
