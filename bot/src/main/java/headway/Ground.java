package headway;

import headway.coach.Phrasebook;
import headway.settings.Settings;
import headway.store.Archive;
import headway.store.mongo.MongoStores;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/// What everything stands on: settings, stores, time, chance, phrases.
record Ground(
    Settings settings, MongoStores stores, Archive archive, Chance chance, Phrasebook phrases) {
  /// The bot's clock, which may be simulated; chance for choices, and for names nobody can guess.
  record Chance(InstantSource clock, RandomGenerator random, RandomGenerator secret) {
    /// A new id, never given before.
    String id() {
      byte[] bytes = new byte[12];
      secret.nextBytes(bytes);
      return HexFormat.of().formatHex(bytes);
    }
  }
}
