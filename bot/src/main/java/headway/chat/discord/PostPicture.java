package headway.chat.discord;

import headway.chat.discord.part.Attached;
import headway.chat.discord.part.Cut;
import headway.domain.Picture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import net.dv8tion.jda.api.utils.FileUpload;

/// Pictures as Discord takes them, with their alt text.
final class PostPicture {
  private static final int LONGEST_ALT = 1_024;

  private PostPicture() {}

  /// Why it can't go out.
  static Optional<String> unfit(Picture picture) {
    try {
      return Attached.isTooLarge(Path.of(picture.path()))
          ? Optional.of(
              "Discord takes pictures of up to "
                  + Attached.LARGEST_MIB
                  + " MiB. Save it smaller, and name that.")
          : Optional.empty();
    } catch (IOException _) {
      return Optional.of("its picture can't be read any more.");
    }
  }

  /// Made anew for every try.
  static FileUpload upload(Picture picture) {
    FileUpload upload = Attached.upload(Path.of(picture.path()));
    return picture
        .alt()
        .filter(words -> !words.isBlank())
        .map(words -> upload.setDescription(Cut.shortened(words, LONGEST_ALT)))
        .orElse(upload);
  }
}
