package headway.store.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Which workspace belongs to which organisation, as far as anybody said so.
final class Organisations {
  static final Collection COLLECTION =
      Collection.of("installations.workspaces", Index.on("enterprise"));

  private final MongoCollection<Document> workspaces;

  Organisations(MongoDatabase database) {
    this.workspaces = database.getCollection(COLLECTION.name());
  }

  Optional<String> of(String team) {
    return Optional.ofNullable(workspaces.find(new Document("_id", team)).first())
        .map(stored -> stored.getString("enterprise"));
  }

  void learn(String team, String enterprise) {
    if (of(team).filter(enterprise::equals).isEmpty()) {
      Document is = new Document("$set", new Document("enterprise", enterprise));
      Upsert.run(() ->
          workspaces.updateOne(new Document("_id", team), is, new UpdateOptions().upsert(true)));
    }
  }

  List<String> workspaces(String enterprise) {
    List<String> all = new ArrayList<>();
    workspaces
        .find(new Document("enterprise", enterprise))
        .forEach(stored -> all.add(stored.getString("_id")));
    return all;
  }
}
