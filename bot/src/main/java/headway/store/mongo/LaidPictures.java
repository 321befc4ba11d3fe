package headway.store.mongo;

import headway.domain.MemberId;
import headway.store.StoreException;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Copies of sent pictures in the folder of this machine, for a day after each was last looked for.
final class LaidPictures {
  private static final Duration KEPT = Duration.ofDays(1);

  private final Path folder;
  private final InstantSource machine;

  LaidPictures(Path folder, InstantSource machine) {
    this.folder = folder;
    this.machine = machine;
  }

  /// Whether it lies there, and goes on lying there.
  boolean has(String name) {
    Path file = folder.resolve(name);
    try {
      Files.setLastModifiedTime(file, FileTime.from(machine.instant()));
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  /// Lays one there, whole or not at all; those that nobody looks for any more go.
  void lay(String name, byte[] bytes) {
    removeOld();
    try {
      var _ = WholeFile.put(folder, name, part -> Files.write(part, bytes));
    } catch (IOException e) {
      throw new StoreException(
          "The picture can't be written to " + folder + ": make room there, or let me write.", e);
    }
    boolean _ = has(name);
  }

  void remove(String name) {
    remove(folder.resolve(name), _ -> true);
  }

  void removeAll(MemberId of) {
    remove(folder.resolve(PictureName.folder(of)), _ -> true);
  }

  void removeOld() {
    Instant before = machine.instant().minus(KEPT);
    remove(folder.resolve(PictureName.FOLDER), file -> isBefore(file, before));
  }

  /// Deletes these files below a path, and the folders that are empty then.
  private void remove(Path from, Predicate<Path> which) {
    if (!Files.exists(from)) {
      return;
    }
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        if (Files.isDirectory(path)) {
          removeEmpty(path);
        } else if (which.test(path)) {
          Files.deleteIfExists(path);
        }
      }
    } catch (IOException e) {
      throw new StoreException("Pictures in " + folder + " can't be deleted: let me write.", e);
    }
  }

  private static void removeEmpty(Path directory) throws IOException {
    try {
      Files.deleteIfExists(directory);
    } catch (DirectoryNotEmptyException _) {
      // Others lie there.
    }
  }

  private static boolean isBefore(Path file, Instant instant) {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(instant);
    } catch (IOException _) {
      return false;
    }
  }
}
