package headway.store.embedded;

import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;

/// Ids of documents, nearly all of which are words; in the library's order.
final class IdType extends BasicDataType<Object> {
  private static final int WORD = 48;

  private final ObjectDataType objects = new ObjectDataType();

  @Override
  public int compare(Object one, Object other) {
    return one instanceof String word && other instanceof String otherWord
        ? word.compareTo(otherWord)
        : objects.compare(one, other);
  }

  @Override
  public void write(WriteBuffer page, Object id) {
    if (Words.length(id) == Words.NOT_SO) {
      objects.write(page, id);
    } else {
      Words.write(page, (String) id);
    }
  }

  @Override
  public Object read(ByteBuffer page) {
    return Words.areNext(page) ? Words.read(page) : objects.read(page);
  }

  /// About what it holds of the heap, in bytes.
  @Override
  public int getMemory(Object id) {
    return id instanceof String word ? WORD + word.length() : objects.getMemory(id);
  }

  @Override
  public Object[] createStorage(int size) {
    return new Object[size];
  }
}
