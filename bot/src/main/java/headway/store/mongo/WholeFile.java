package headway.store.mongo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Files that are written whole or not at all.
final class WholeFile {
  private WholeFile() {}

  /// Writes what is to stand there.
  interface Writing {
    Path to(Path part) throws IOException;
  }

  /// Puts one into the folder, which is made where it lacks, over one of that name.
  ///
  /// @param name may name folders below it
  static Path put(Path folder, String name, Writing content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    // A temporary file is its owner's alone from its first byte.
    Path part = Files.createTempFile(folder, "file-", ".part");
    return Files.move(
        content.to(part),
        file,
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
