package headway.store.mongo;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;
import org.h2.mvstore.type.StringDataType;

/// Keys of unique indexes: those that are one word are kept and compared as such.
///
/// Their order is the library's, which turns both keys into Java's bytes whenever it compares them:
/// first the number of bytes, then the bytes. So a file that the library wrote goes on as it is.
final class KeyType extends BasicDataType<KeyValue> {
  /// No sort of thing that the library writes begins so.
  private static final byte WORD = 121;

  /// What Java writes otherwise.
  private static final int LONGEST = 0xFFFF;

  private static final int NO_WORD = -1;
  private static final int OBJECTS = 96;
  private static final int SEVERAL = 256;

  private final ObjectDataType objects = new ObjectDataType();

  @Override
  public int compare(KeyValue one, KeyValue other) {
    int length = length(one);
    int otherLength = length(other);
    if (length == NO_WORD || otherLength == NO_WORD) {
      return objects.compare(one, other);
    }
    return length == otherLength
        ? word(one).compareTo(word(other))
        : Integer.compare(length, otherLength);
  }

  @Override
  public void write(WriteBuffer page, KeyValue key) {
    if (length(key) == NO_WORD) {
      objects.write(page, key);
    } else {
      StringDataType.INSTANCE.write(page.put(WORD), word(key));
    }
  }

  @Override
  public KeyValue read(ByteBuffer page) {
    if (page.get(page.position()) != WORD) {
      return (KeyValue) objects.read(page);
    }
    page.get();
    return new KeyValue(StringDataType.INSTANCE.read(page));
  }

  /// About what it holds of the heap, in bytes.
  @Override
  public int getMemory(KeyValue key) {
    int length = length(key);
    return length == NO_WORD ? SEVERAL : OBJECTS + length;
  }

  @Override
  public KeyValue[] createStorage(int size) {
    return new KeyValue[size];
  }

  /// Bytes that Java writes for it.
  private static int length(KeyValue key) {
    return key.size() == 1 && key.get(0) instanceof String word ? length(word) : NO_WORD;
  }

  private static int length(String word) {
    int length = 0;
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (letter == 0) {
        return NO_WORD;
      }
      length += letter < 0x80 ? 1 : letter < 0x800 ? 2 : 3;
    }
    return length > LONGEST ? NO_WORD : length;
  }

  private static String word(KeyValue key) {
    return (String) key.get(0);
  }
}
