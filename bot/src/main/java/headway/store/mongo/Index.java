package headway.store.mongo;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.Document;

/// An index as declared: its fields in order, a leading minus for descending.
record Index(List<String> fields, boolean unique) {
  Index {
    if (fields.isEmpty()) {
      throw new IllegalArgumentException("An index needs a field.");
    }
    fields = List.copyOf(fields);
  }

  static Index on(String... fields) {
    return new Index(List.of(fields), false);
  }

  static Index unique(String... fields) {
    return new Index(List.of(fields), true);
  }

  static String field(String declared) {
    return declared.startsWith("-") ? declared.substring(1) : declared;
  }

  static int direction(String declared) {
    return declared.startsWith("-") ? -1 : 1;
  }

  /// The name MongoDB gives by itself.
  String name() {
    return fields.stream()
        .map(field -> field(field) + "_" + direction(field))
        .collect(Collectors.joining("_"));
  }

  IndexModel model() {
    var keys = new Document();
    fields.forEach(field -> keys.append(field(field), direction(field)));
    return new IndexModel(keys, new IndexOptions().unique(unique).name(name()));
  }
}
