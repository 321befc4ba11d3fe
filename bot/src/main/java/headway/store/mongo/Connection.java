package headway.store.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.MongoIncompatibleDriverException;
import com.mongodb.MongoSecurityException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import headway.store.StoreException;
import headway.store.embedded.EmbeddedServer;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.UuidRepresentation;

/// The way to the store: a MongoDB someone runs, or the embedded server, started here.
///
/// Driver errors are not passed on as causes: they may hold the user name of the URI.
public final class Connection implements AutoCloseable {
  private static final String DEFAULT_DATABASE = "headway";
  private static final int PATIENCE_SECONDS = 5;

  /// A line on which nothing comes for so long is given up; the URI may say otherwise.
  private static final int SILENCE_SECONDS = 30;

  private final Optional<EmbeddedServer> embedded;
  private final ConnectionString address;
  private final MongoClient client;

  private Connection(Optional<EmbeddedServer> embedded, ConnectionString address) {
    this.embedded = embedded;
    this.address = address;
    this.client = MongoClients.create(settings(address));
  }

  /// Connects to `uri`, else to an embedded server on `folder` and `port` (0: any free one).
  public static Connection open(Optional<String> uri, Path folder, int port) {
    return uri.map(Connection::to).orElseGet(() -> embedded(folder, port));
  }

  public MongoDatabase database() {
    return client.getDatabase(Objects.requireNonNullElse(address.getDatabase(), DEFAULT_DATABASE));
  }

  /// Hosts and ports, without credentials.
  public String hosts() {
    return String.join(", ", address.getHosts());
  }

  @Override
  public void close() {
    try {
      client.close();
    } finally {
      embedded.ifPresent(EmbeddedServer::close);
    }
  }

  private static Connection to(String uri) {
    return answering(new Connection(Optional.empty(), parse(uri)));
  }

  private static Connection embedded(Path folder, int port) {
    EmbeddedServer server = EmbeddedServer.open(folder, port);
    var address = new ConnectionString(server.connectionString());
    return answering(new Connection(Optional.of(server), address));
  }

  private static ConnectionString parse(String uri) {
    try {
      return new ConnectionString(uri);
    } catch (IllegalArgumentException | MongoException _) {
      throw new StoreException(
          """
          MONGODB_URI is not an address MongoDB understands. It looks like \
          mongodb://HOST:27017/headway, with special characters in a password percent-encoded.\
          """);
    }
  }

  private static MongoClientSettings settings(ConnectionString address) {
    return MongoClientSettings.builder()
        .applicationName("headway")
        .uuidRepresentation(UuidRepresentation.STANDARD)
        .writeConcern(WriteConcern.MAJORITY.withJournal(true))
        .applyToSocketSettings(socket -> socket.readTimeout(SILENCE_SECONDS, TimeUnit.SECONDS))
        .applyConnectionString(address)
        .build();
  }

  private static Connection answering(Connection connection) {
    try {
      connection
          .client
          .withTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
          .getDatabase(connection.database().getName())
          .runCommand(new Document("ping", 1));
      return connection;
    } catch (MongoException e) {
      connection.close();
      throw unanswered(connection.hosts(), e);
    }
  }

  private static StoreException unanswered(String hosts, MongoException cause) {
    String message =
        switch (cause) {
          case MongoSecurityException _ ->
              "MongoDB at %s refused the user name or password. Correct them in MONGODB_URI.";
          case MongoIncompatibleDriverException _ ->
              "MongoDB at %s is too old. Headway needs version 4.2 or newer.";
          default ->
              """
              MongoDB at %s did not answer within 5 seconds. Start it, or correct MONGODB_URI; \
              without MONGODB_URI Headway brings its own.\
              """;
        };
    return new StoreException(message.formatted(hosts));
  }
}
