package headway.settings;

import java.util.Optional;

/// Where data is kept: a real MongoDB if one is named, else the embedded one at this port.
public record Store(int port, Optional<Secret> mongo) {

  static Store read(Reading in, Optional<Secret> mongo) {
    return new Store(in.number("store.port", 0, 65_535), mongo);
  }
}
