package headway.store.embedded;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;

/// How words stand in a page: their bytes at once, where the library writes letter by letter.
final class Words {
  /// For what does not stand so: it has half a sign in it, or is too long.
  static final int NOT_SO = -1;

  /// No sort of thing that the library writes begins so.
  private static final byte WORD = 121;

  private static final int LONGEST = 0xFFFF;

  private Words() {}

  /// Bytes it takes, which are as many as Java writes for it.
  static int length(Object value) {
    return value instanceof String word ? length(word) : NOT_SO;
  }

  private static int length(String word) {
    int length = 0;
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (letter == 0 || Character.isSurrogate(letter)) {
        return NOT_SO;
      }
      length += letter < 0x80 ? 1 : letter < 0x800 ? 2 : 3;
    }
    return length > LONGEST ? NOT_SO : length;
  }

  static void write(WriteBuffer page, String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    page.put(WORD).putVarInt(bytes.length).put(bytes);
  }

  /// Whether a word stands so there.
  static boolean areNext(ByteBuffer page) {
    return page.get(page.position()) == WORD;
  }

  static String read(ByteBuffer page) {
    page.get();
    byte[] bytes = new byte[DataUtils.readVarInt(page)];
    page.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
