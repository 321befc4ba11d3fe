package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A query that names ids and more answers as if everything had been read.
@ExtendWith(MongoExtension.class)
final class IdFirstTest {
  private final MongoCollection<Document> things;

  IdFirstTest(MongoDatabase database) {
    things = database.getCollection("things");
  }

  @BeforeEach
  void fill() {
    things.deleteMany(new Document());
    things.insertMany(
        IntStream.range(0, 6)
            .mapToObj(i -> new Document("_id", "t" + i).append("size", i % 3))
            .toList());
    things.insertOne(new Document("_id", 7).append("size", 1));
  }

  @Test
  void theRestOfTheQueryStillDecides() {
    assertThat(found(new Document("_id", "t1").append("size", 1))).containsExactly("t1");
    assertThat(found(new Document("_id", "t1").append("size", 2))).isEmpty();
    assertThat(found(new Document("_id", "none").append("size", 1))).isEmpty();
    assertThat(found(new Document("_id", 7).append("size", 1))).containsExactly(7);
    assertThat(found(new Document("_id", 7L).append("size", 1))).containsExactly(7);
  }

  @Test
  void manyIdsAreFilteredSortedAndLimited() {
    Document some = new Document("_id", new Document("$in", List.of("t5", "t4", "t4", "t0", "no")));

    assertThat(found(new Document(some).append("size", new Document("$gte", 1))))
        .containsExactlyInAnyOrder("t4", "t5");
    assertThat(
            ids(
                things
                    .find(new Document(some).append("size", new Document("$gte", 0)))
                    .sort(new Document("size", -1).append("_id", 1))
                    .limit(2)))
        .containsExactly("t5", "t4");
  }

  @Test
  void aRangeOfIdsIsFoundToo() {
    Document after = new Document("_id", new Document("$gt", "t3")).append("size", 1);

    assertThat(found(after)).containsExactly("t4");
  }

  @Test
  void aCompareAndSetChangesOneOrNone() {
    Document seen = new Document("_id", "t2").append("size", 2);
    Document grown = new Document("$inc", new Document("size", 1));

    assertThat(things.updateOne(seen, grown).getModifiedCount()).isEqualTo(1);
    assertThat(things.updateOne(seen, grown).getMatchedCount()).isZero();
    assertThat(things.deleteOne(seen).getDeletedCount()).isZero();
    assertThat(things.deleteOne(new Document("_id", "t2").append("size", 3)).getDeletedCount())
        .isEqualTo(1);
  }

  private List<Object> found(Document query) {
    return ids(things.find(query));
  }

  private static List<Object> ids(Iterable<Document> found) {
    List<Object> ids = new ArrayList<>();
    found.forEach(one -> ids.add(one.get("_id")));
    return ids;
  }
}
