package headway.chat.discord;

import headway.chat.discord.part.Cut;
import headway.domain.Picture;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import net.dv8tion.jda.api.utils.FileUpload;

/// Pictures as Discord takes them, with their alt text.
final class PostPicture {
  /// What Discord takes of a bot.
  private static final int LARGEST_MIB = 10;

  private static final int LONGEST_ALT = 1_024;

  private PostPicture() {}

  /// Why it can't go out.
  static Optional<String> unfit(Picture picture) {
    try {
      return Files.size(Path.of(picture.path())) <= (long) LARGEST_MIB << 20
          ? Optional.empty()
          : Optional.of(
              "Discord takes pictures of up to "
                  + LARGEST_MIB
                  + " MiB. Save it smaller, and name that.");
    } catch (IOException _) {
      return Optional.of("its picture can't be read any more.");
    }
  }

  /// Made anew for every try.
  static FileUpload upload(Picture picture) {
    Path path = Path.of(picture.path());
    FileUpload upload =
        FileUpload.fromStreamSupplier(path.getFileName().toString(), () -> opened(path));
    return picture
        .alt()
        .filter(words -> !words.isBlank())
        .map(words -> upload.setDescription(Cut.shortened(words, LONGEST_ALT)))
        .orElse(upload);
  }

  private static InputStream opened(Path path) {
    try {
      return Files.newInputStream(path);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
