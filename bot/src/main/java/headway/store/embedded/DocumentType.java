package headway.store.embedded;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;
import org.jspecify.annotations.Nullable;

/// Documents in the file as BSON, where the library writes Java objects; those it wrote are read
/// too.
final class DocumentType extends BasicDataType<Document> {
  /// No sort of thing that the library writes begins so.
  private static final byte BSON = 120;

  private static final int ROOM = 512;
  private static final int OBJECT = 24;

  private final ObjectDataType objects = new ObjectDataType();

  @Override
  public void write(WriteBuffer page, Document document) {
    ByteBuf bson = Unpooled.buffer(ROOM);
    BsonEncoder.encodeDocument(document, bson);
    page.put(BSON).put(bson.nioBuffer());
  }

  @Override
  public Document read(ByteBuffer page) {
    if (page.get(page.position()) != BSON) {
      return (Document) objects.read(page);
    }
    page.get();
    ByteBuf bson = Unpooled.wrappedBuffer(page);
    Document document = decoded(bson);
    page.position(page.position() + bson.readerIndex());
    return document;
  }

  private static Document decoded(ByteBuf bson) {
    try {
      return BsonDecoder.decodeBson(bson);
    } catch (RuntimeException damage) {
      throw DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "not a document", damage);
    }
  }

  /// About what it holds of the heap, in bytes.
  @Override
  public int getMemory(Document document) {
    return memory(document);
  }

  private static int memory(@Nullable Object value) {
    return switch (value) {
      case null -> 0;
      case Map<?, ?> fields ->
          fields.entrySet().stream()
              .mapToInt(field -> 2 * OBJECT + memory(field.getKey()) + memory(field.getValue()))
              .sum();
      case Collection<?> values -> values.stream().mapToInt(DocumentType::memory).sum() + OBJECT;
      case String words -> 2 * OBJECT + words.length();
      case BinData bytes -> 2 * OBJECT + bytes.getData().length;
      default -> OBJECT;
    };
  }

  @Override
  public Document[] createStorage(int size) {
    return new Document[size];
  }
}
