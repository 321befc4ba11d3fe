package headway.store.mongo;

import static headway.store.mongo.NamedFile.quoted;

import headway.domain.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
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
    Path picture = new NamedFile(folder, file).real().orElseThrow(() -> notThere(file));
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

  private UsageException notThere(String file) {
    return new UsageException(
        "There is no picture " + quoted(file) + " in " + folder + ". Put it there, then name it.");
  }
}
