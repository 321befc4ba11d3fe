package headway.chat.discord.part;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.dv8tion.jda.api.utils.FileUpload;

/// Files as Discord takes them of a bot.
public final class Attached {
  public static final int LARGEST_MIB = 10;

  private Attached() {}

  public static boolean isTooLarge(Path file) throws IOException {
    return Files.size(file) > (long) LARGEST_MIB << 20;
  }

  static boolean fits(Path file) {
    try {
      return !isTooLarge(file);
    } catch (IOException _) {
      return false;
    }
  }

  /// Made anew for every message; read only when it is sent.
  public static FileUpload upload(Path file) {
    return FileUpload.fromStreamSupplier(file.getFileName().toString(), () -> opened(file));
  }

  private static InputStream opened(Path file) {
    try {
      return Files.newInputStream(file);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
