package headway.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.ObjectDataType;
import org.junit.jupiter.api.Test;

final class DocumentTypeTest {
  private static final Document EVERYTHING =
      new Document("_id", "d1")
          .append("words", "grüße, 世界 \uD83D\uDE80 \0.")
          .append("yes", true)
          .append("nothing", null)
          .append("small", 7)
          .append("large", 1L << 40)
          .append("half", 0.5)
          .append("at", Instant.parse("2026-11-24T09:00:00.123Z"))
          .append("key", new ObjectId(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}))
          .append("bytes", new BinData(new byte[] {0, -1, 120, 121}))
          .append("within", new Document("empty", new Document()).append("list", List.of()))
          .append("list", Arrays.asList("one", null, new Document("two", 2), List.of(3L)));

  private final DocumentType type = new DocumentType();

  @Test
  void whatIsReadIsWhatWasWritten() {
    WriteBuffer page = new WriteBuffer();
    type.write(page, EVERYTHING);
    type.write(page, new Document());
    type.write(page, new Document("_id", "last"));

    ByteBuffer read = read(page);
    assertThat(type.read(read)).isEqualTo(EVERYTHING);
    assertThat(type.read(read)).isEqualTo(new Document());
    assertThat(type.read(read)).isEqualTo(new Document("_id", "last"));
    assertThat(read.hasRemaining()).isFalse();
  }

  @Test
  void whatTheLibraryWroteIsRead() {
    WriteBuffer page = new WriteBuffer();
    new ObjectDataType().write(page, EVERYTHING);
    type.write(page, new Document("_id", "next"));

    ByteBuffer read = read(page);
    assertThat(type.read(read)).isEqualTo(EVERYTHING);
    assertThat(type.read(read)).isEqualTo(new Document("_id", "next"));
  }

  @Test
  void damageIsAFaultOfTheFile() {
    WriteBuffer page = new WriteBuffer();
    type.write(page, EVERYTHING);
    ByteBuffer damaged = read(page);
    damaged.put(2, (byte) 0x7F);

    assertThatThrownBy(() -> type.read(damaged)).isInstanceOf(MVStoreException.class);
  }

  @Test
  void aLongerDocumentHoldsMoreOfTheHeap() {
    Document longer = new Document(EVERYTHING).append("more", "x".repeat(1_000));

    assertThat(type.getMemory(longer) - type.getMemory(EVERYTHING)).isBetween(1_000, 1_200);
    assertThat(type.getMemory(new Document("bytes", new BinData(new byte[5_000]))))
        .isBetween(5_000, 5_200);
  }

  private static ByteBuffer read(WriteBuffer page) {
    return page.getBuffer().flip();
  }
}
