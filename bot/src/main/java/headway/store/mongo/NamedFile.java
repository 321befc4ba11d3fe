package headway.store.mongo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// A file as somebody named it, which must lie in the folder.
record NamedFile(Path folder, String name) {
  /// The real one, links followed; empty alike where there is none and where it lies elsewhere.
  Optional<Path> real() {
    try {
      Path home = folder.toRealPath();
      return Optional.of(home.resolve(name).toRealPath())
          .filter(real -> real.startsWith(home) && Files.isRegularFile(real));
    } catch (IOException | InvalidPathException _) {
      return Optional.empty();
    }
  }

  static String quoted(String name) {
    return "\"" + name + "\"";
  }
}
