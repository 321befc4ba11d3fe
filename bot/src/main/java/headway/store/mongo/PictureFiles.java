package headway.store.mongo;

import headway.domain.UsageException;
import headway.store.Pictures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/// Pictures in one folder, told by their first bytes; nothing outside it is opened.
public final class PictureFiles implements Pictures {
  private static final int LONGEST_MARK = 12;
  private static final List<String> MARKS =
      List.of("\u0089PNG\r\n\u001a\n", "\u00ff\u00d8\u00ff", "GIF87a", "GIF89a");

  private final Path folder;
  private final int largestMib;

  public PictureFiles(Path folder, int largestMib) {
    this.folder = folder;
    this.largestMib = largestMib;
  }

  @Override
  public Path find(String file) {
    Path picture = inside(file);
    try {
      if (Files.size(picture) > (long) largestMib << 20) {
        throw new UsageException(
            quoted(file)
                + " is larger than "
                + largestMib
                + " MiB. Make it smaller, then name it.");
      }
      if (!isPicture(picture)) {
        throw new UsageException(
            quoted(file) + " is no PNG, JPEG, GIF or WebP. Save it as one of these, then name it.");
      }
      return picture;
    } catch (IOException _) {
      throw new UsageException(quoted(file) + " can't be read. Let me read it, then name it.");
    }
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

  private static boolean isPicture(Path picture) throws IOException {
    try (InputStream in = Files.newInputStream(picture)) {
      String start = new String(in.readNBytes(LONGEST_MARK), StandardCharsets.ISO_8859_1);
      return MARKS.stream().anyMatch(start::startsWith)
          || (start.startsWith("RIFF") && start.startsWith("WEBP", 8));
    }
  }

  private static String quoted(String file) {
    return "\"" + file + "\"";
  }
}
