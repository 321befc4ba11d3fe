package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class QueryLogTest {
  @Test
  void everyWayToAskIsRecordedByItsShape(MongoDatabase database, QueryLog log) {
    var notes = database.getCollection("notes");

    notes.find(Filters.gt("at", 3)).sort(Sorts.descending("at")).first();
    notes.updateOne(Filters.eq("by", "mia"), Updates.set("at", 1));
    notes.deleteMany(Filters.in("state", List.of("late", "handed")));
    notes.findOneAndUpdate(
        Filters.ne("state", "done"),
        Updates.inc("tries", 1),
        new FindOneAndUpdateOptions().sort(Sorts.ascending("tries")));
    notes.countDocuments(Filters.eq("space", 1));
    notes.distinct("by", Filters.eq("space", 2), String.class).first();
    var sorted =
        List.of(Aggregates.match(Filters.lt("size", 9)), Aggregates.sort(Sorts.ascending("size")));
    notes.aggregate(sorted).into(new ArrayList<>());
    notes.insertOne(new Document());

    assertThat(log.queries(database.getName()))
        .extracting(Query::toString)
        .containsExactlyInAnyOrder(
            "notes at<> sort -at",
            "notes by=",
            "notes state=",
            "notes state? sort tries",
            "notes space=",
            "notes size<> sort size");
  }
}
