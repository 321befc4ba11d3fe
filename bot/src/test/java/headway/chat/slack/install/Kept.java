package headway.chat.slack.install;

import com.mongodb.client.MongoDatabase;
import headway.store.Installations;
import headway.store.mongo.MongoStores;
import headway.store.mongo.SecretKey;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.SplittableRandom;

/// The installations of one database, under a key of tests.
final class Kept {
  private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

  private Kept() {}

  static Installations in(MongoDatabase database) {
    return comings(database).installations();
  }

  static Comings comings(MongoDatabase database) {
    MongoStores stores = stores(database);
    SecretKey key = SecretKey.of(Optional.of(KEY), Path.of("unused"), new SplittableRandom(7));
    return new Comings(stores.installations(key), stores.departures());
  }

  static MongoStores stores(MongoDatabase database) {
    return new MongoStores(
        database,
        InstantSource.system(),
        new SplittableRandom(7),
        Duration.ofMinutes(2),
        handed -> handed.at().plus(Duration.ofDays(1)));
  }
}
