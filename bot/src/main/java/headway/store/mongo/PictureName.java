package headway.store.mongo;

import headway.domain.MemberId;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// The names of pictures that members sent, which are paths below the folder of files: whose it is,
/// what its bytes are, and what its file was called.
final class PictureName {
  /// Where they lie in the folder of files.
  static final String FOLDER = "sent/";

  private static final Pattern ONE =
      Pattern.compile(FOLDER + "[0-9a-f]{32}/[0-9a-f]{32}/[A-Za-z0-9_-]{1,40}\\.[a-z]{3,4}");
  private static final int LONGEST = 40;
  private static final int DIGITS = 16;

  private PictureName() {}

  static boolean isOne(String name) {
    return ONE.matcher(name).matches();
  }

  static String folder(MemberId of) {
    return FOLDER + digest(of.value().getBytes(StandardCharsets.UTF_8));
  }

  static String of(MemberId of, String called, PictureKind kind, byte[] bytes) {
    String stem = called.replaceAll("\\.[A-Za-z]{3,4}$", "").replaceAll("[^A-Za-z0-9_-]+", "-");
    String plain = stem.isEmpty() ? "picture" : stem.substring(0, Math.min(stem.length(), LONGEST));
    return folder(of) + "/" + digest(bytes) + "/" + plain + "." + kind.extension();
  }

  private static String digest(byte[] bytes) {
    return HexFormat.of().formatHex(Checksum.start().digest(bytes), 0, DIGITS);
  }
}
