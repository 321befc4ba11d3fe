package headway;

import headway.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// A file in the data folder that tells other processes whether the bot still ticks.
final class Heartbeat implements AutoCloseable {
  private static final String NAME = "alive";

  private final Path home;
  private final InstantSource clock;

  /// Takes the machine's clock.
  Heartbeat(Path home, InstantSource clock) {
    this.home = home;
    this.clock = clock;
  }

  /// The last beat of a process: which one, and when.
  record Beat(long pid, Instant at) {
    boolean isFresh(Instant now, Duration patience) {
      return !at.plus(patience).isBefore(now)
          && ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }
  }

  void beat() {
    Path file = home.resolve(NAME);
    try {
      createHome();
      Path next = home.resolve(NAME + "." + ProcessHandle.current().pid());
      Files.writeString(next, ProcessHandle.current().pid() + " " + clock.instant() + "\n");
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StoreException(
          "The data folder %s can't be written to. Make it writable and its disk roomy, or name another with HEADWAY_HOME."
              .formatted(home),
          e);
    }
  }

  /// With a database elsewhere nobody else has made the folder yet.
  private void createHome() throws IOException {
    if (Files.isDirectory(home)) {
      return;
    }
    if (home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      var onlyOwner = PosixFilePermissions.fromString("rwx------");
      Files.createDirectories(home, PosixFilePermissions.asFileAttribute(onlyOwner));
    } else {
      Files.createDirectories(home);
    }
  }

  /// The last beat in that data folder, if it can be read.
  static Optional<Beat> last(Path home) {
    try {
      String[] words = Files.readString(home.resolve(NAME)).strip().split(" ", -1);
      return words.length == 2
          ? Optional.of(new Beat(Long.parseLong(words[0]), Instant.parse(words[1])))
          : Optional.empty();
    } catch (NoSuchFileException | NumberFormatException | DateTimeException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("The heartbeat can't be read in " + home, e);
    }
  }

  /// Stops beating for good, unless another process beats by now.
  @Override
  public void close() {
    if (last(home).filter(beat -> beat.pid() == ProcessHandle.current().pid()).isEmpty()) {
      return;
    }
    try {
      Files.deleteIfExists(home.resolve(NAME));
    } catch (IOException e) {
      throw new UncheckedIOException("The heartbeat can't be removed from " + home, e);
    }
  }
}
