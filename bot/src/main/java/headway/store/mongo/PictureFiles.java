package headway.store.mongo;

import headway.domain.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// Pictures in one folder, told by their first bytes; nothing outside it is opened.
final class PictureFiles {
  private final Path folder;
  private final int largestMib;

  PictureFiles(Path folder, int largestMib) {
    this.folder = folder;
    this.largestMib = largestMib;
  }

  /// The picture of that name; one that is not there or can't be shown is a `UsageException`.
  Path find(String file) {
    Path picture = inside(file);
    try (InputStream in = Files.newInputStream(picture)) {
      var _ = checked(file, Files.size(picture), in.readNBytes(PictureKind.MARK));
      return picture;
    } catch (IOException _) {
      throw new UsageException(quoted(file) + " can't be read. Let me read it, then name it.");
    }
  }

  /// What it is saved as; a `UsageException` where it can't be shown.
  ///
  /// @param size in bytes
  /// @param start its first bytes
  PictureKind checked(String file, long size, byte[] start) {
    if (size > (long) largestMib << 20) {
      throw new UsageException(
          quoted(file)
              + " is larger than "
              + largestMib
              + " MiB. Make it smaller, then try again.");
    }
    return PictureKind.of(start)
        .orElseThrow(() ->
            new UsageException(
                quoted(file)
                    + " is no PNG, JPEG, GIF or WebP. Save it as one of these, then try again."));
  }

  /// The real file, links followed; it must lie in the folder.
  private Path inside(String file) {
    try {
      Path home = folder.toRealPath();
      Path real = home.resolve(file).toRealPath();
      if (real.startsWith(home) && Files.isRegularFile(real)) {
        return real;
      }
    } catch (IOException | InvalidPathException _) {
      // Told below, in the same words whether or not something lies elsewhere.
    }
    throw new UsageException(
        "There is no picture " + quoted(file) + " in " + folder + ". Put it there, then name it.");
  }

  private static String quoted(String file) {
    return "\"" + file + "\"";
  }
}
