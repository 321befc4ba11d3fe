package headway.store.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import headway.domain.MemberId;
import headway.domain.Sequence;
import headway.domain.SpaceId;
import headway.store.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bson.Document;

/// Counters, each one document that only grows.
final class MongoNumbers implements Numbers {
  static final Collection COLLECTION = Collection.of("numbers");
  private static final FindOneAndUpdateOptions CREATING =
      new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

  private final MongoCollection<Document> numbers;

  MongoNumbers(MongoDatabase database) {
    this.numbers = database.getCollection(COLLECTION.name());
  }

  @Override
  public int next(MemberId member, Sequence sequence) {
    return next(id(member, sequence));
  }

  @Override
  public int next(SpaceId space, Sequence sequence) {
    return next("space/" + space.key() + "/" + word(sequence));
  }

  @Override
  public void forget(MemberId member) {
    List<String> ids =
        Arrays.stream(Sequence.values()).map(sequence -> id(member, sequence)).toList();
    numbers.deleteMany(new Document("_id", new Document("$in", ids)));
  }

  private int next(String id) {
    return Upsert.run(() ->
        numbers
            .findOneAndUpdate(
                new Document("_id", id), new Document("$inc", new Document("last", 1)), CREATING)
            .getInteger("last"));
  }

  private static String id(MemberId member, Sequence sequence) {
    return "member/" + member.value() + "/" + word(sequence);
  }

  private static String word(Sequence sequence) {
    return sequence.name().toLowerCase(Locale.ROOT);
  }
}
