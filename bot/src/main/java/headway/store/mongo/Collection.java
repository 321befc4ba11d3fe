package headway.store.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/// A collection as declared: its name, and the indexes that support its queries.
record Collection(String name, List<Index> indexes) {
  Collection {
    indexes = List.copyOf(indexes);
  }

  static Collection of(String name, Index... indexes) {
    return new Collection(name, List.of(indexes));
  }

  /// Creates the indexes that are missing; writes nothing when none is, so a full disk can be read.
  void create(MongoDatabase database) {
    Set<String> present = new HashSet<>();
    for (Document index : database.getCollection(name).listIndexes()) {
      present.add(index.getString("name"));
    }
    List<IndexModel> missing =
        indexes.stream()
            .filter(index -> !present.contains(index.name()))
            .map(Index::model)
            .toList();
    if (!missing.isEmpty()) {
      database.getCollection(name).createIndexes(missing);
    }
  }
}
