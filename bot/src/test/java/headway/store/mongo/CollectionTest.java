package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class CollectionTest {
  private final Collection declared =
      Collection.of("shares", Index.on("nextAt", "-number"), Index.unique("member", "number"));

  @Test
  void itsIndexesAreCreatedOnceHoweverOftenItStarts(MongoDatabase database) {
    declared.create(database);
    declared.create(database);

    var names =
        database
            .getCollection("shares")
            .listIndexes()
            .map(index -> index.getString("name"))
            .into(new ArrayList<>());

    assertThat(names).containsExactlyInAnyOrder("_id_", "nextAt_1_number_-1", "member_1_number_1");
  }

  @Test
  void aUniqueIndexRefusesTheSecond(MongoDatabase database) {
    declared.create(database);
    var shares = database.getCollection("shares");
    shares.insertOne(new Document("member", "mia").append("number", 1));

    assertThatThrownBy(() -> shares.insertOne(new Document("member", "mia").append("number", 1)))
        .isInstanceOfSatisfying(
            MongoWriteException.class, e -> assertThat(e.getCode()).isEqualTo(11000));
  }
}
