package headway.store.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;

/// Keys of unique indexes: those that are one word are kept and compared as such.
///
/// Their order is the library's, which turns both keys into Java's bytes whenever it compares them:
/// first the number of bytes, then the bytes. So a file that the library wrote goes on as it is.
final class KeyType extends BasicDataType<KeyValue> {
  private static final int OBJECTS = 96;
  private static final int SEVERAL = 256;

  private final ObjectDataType objects = new ObjectDataType();

  @Override
  public int compare(KeyValue one, KeyValue other) {
    int length = length(one);
    int otherLength = length(other);
    if (length == Words.NOT_SO || otherLength == Words.NOT_SO) {
      return objects.compare(one, other);
    }
    return length == otherLength
        ? word(one).compareTo(word(other))
        : Integer.compare(length, otherLength);
  }

  @Override
  public void write(WriteBuffer page, KeyValue key) {
    if (length(key) == Words.NOT_SO) {
      objects.write(page, key);
    } else {
      Words.write(page, word(key));
    }
  }

  @Override
  public KeyValue read(ByteBuffer page) {
    return Words.areNext(page) ? new KeyValue(Words.read(page)) : (KeyValue) objects.read(page);
  }

  /// About what it holds of the heap, in bytes.
  @Override
  public int getMemory(KeyValue key) {
    int length = length(key);
    return length == Words.NOT_SO ? SEVERAL : OBJECTS + length;
  }

  @Override
  public KeyValue[] createStorage(int size) {
    return new KeyValue[size];
  }

  private static int length(KeyValue key) {
    return key.size() == 1 ? Words.length(key.get(0)) : Words.NOT_SO;
  }

  private static String word(KeyValue key) {
    return (String) key.get(0);
  }
}
