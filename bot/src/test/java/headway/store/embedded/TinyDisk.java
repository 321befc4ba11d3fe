package headway.store.embedded;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A real file system of a few MiB in memory; a test that needs one is skipped where the user may
/// not mount.
public final class TinyDisk implements AutoCloseable {
  private final Path path;

  public TinyDisk(Path path, int mebibytes) throws IOException {
    this.path = Files.createDirectory(path);
    boolean mounted =
        run("mount", "-t", "tmpfs", "-o", "size=" + mebibytes + "m", "tmpfs", path.toString());
    assumeTrue(mounted, "Skipped: mounting a small disk needs root and the right to mount.");
  }

  public Path path() {
    return path;
  }

  public void makeReadOnly() {
    run("mount", "-o", "remount,ro", path.toString());
  }

  @Override
  public void close() {
    run("umount", path.toString());
  }

  private static boolean run(String... command) {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
