package headway.store.mongo;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a picture is saved as, told by its first bytes.
enum PictureKind {
  PNG("png", "\\x89PNG\\r\\n\\x1a\\n"),
  JPEG("jpg", "\\xff\\xd8\\xff"),
  GIF("gif", "GIF8[79]a"),
  WEBP("webp", "(?s)RIFF.{4}WEBP");

  /// How many bytes tell it.
  static final int MARK = 12;

  private final String extension;
  private final Pattern mark;

  PictureKind(String extension, String mark) {
    this.extension = extension;
    this.mark = Pattern.compile(mark);
  }

  static Optional<PictureKind> of(byte[] start) {
    String read = new String(start, StandardCharsets.ISO_8859_1);
    return Stream.of(values()).filter(kind -> kind.mark.matcher(read).lookingAt()).findFirst();
  }

  /// What a file of this kind ends with, without the dot.
  String extension() {
    return extension;
  }
}
