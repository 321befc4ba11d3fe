package headway.settings;

import java.nio.file.Path;
import java.util.Optional;

/// Where data is kept: a real MongoDB if one is named, else the embedded one at this port.
///
/// @param key what seals the secrets of others, if the environment names it
public record Store(Path home, int port, Optional<Secret> mongo, Optional<Secret> key) {

  static Store read(Reading in, Surroundings surroundings) {
    return new Store(
        surroundings.home(),
        in.number("store.port", 0, 65_535),
        surroundings.mongo(),
        surroundings.key());
  }
}
