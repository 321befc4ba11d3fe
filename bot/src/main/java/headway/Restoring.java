package headway;

import headway.flow.queue.AskRestored;
import headway.settings.Settings;
import headway.store.mongo.Backup;
import headway.store.mongo.Connection;
import headway.store.mongo.MongoStores;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

/// Brings a backup back, and sends nothing again that may have gone out since it was made.
final class Restoring {
  private final Settings settings;
  private final InstantSource machine = Clock.tickMillis(ZoneOffset.UTC);

  Restoring(Settings settings) {
    this.settings = settings;
  }

  void from(Path file, boolean replace) {
    try (Connection connection = LiveErrands.open(settings)) {
      MongoStores stores = stores(connection);
      Instant before = now(stores);
      new Backup(connection.database()).restore(file, replace);
      stores.forgetLeases();
      Instant after = now(stores);
      new AskRestored(stores.deliveries()).of(before.isAfter(after) ? before : after);
    }
  }

  /// Data that lives under `--clock` has a time of its own, which may be far from the machine's.
  private Instant now(MongoStores stores) {
    return stores.simulation().last().orElseGet(machine::instant);
  }

  private MongoStores stores(Connection connection) {
    var delivery = settings.delivery();
    return new MongoStores(
        connection.database(),
        machine,
        new SecureRandom(),
        delivery.claim().lease(),
        Deliverer.patience(delivery));
  }
}
