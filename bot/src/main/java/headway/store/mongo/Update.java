package headway.store.mongo;

import java.util.Optional;
import org.bson.Document;

/// What a record's document is to become; fields of others, such as a lease, stay.
record Update(Document set, Document unset) {
  static final String BODY = "body";

  static <T extends Record> Update of(Shape<T> shape, T record) {
    Update update = new Update(new Document(), new Document());
    shape.keys().apply(record).forEach(update::put);
    update.put(BODY, Documents.write(record));
    return update;
  }

  Update setting(String field, Object value) {
    Document more = new Document(set);
    more.put(field, value);
    return new Update(more, unset);
  }

  Update unsetting(Document fields) {
    Document more = new Document(unset);
    more.putAll(fields);
    return new Update(set, more);
  }

  Document body() {
    return set.get(BODY, Document.class);
  }

  Document bson() {
    Document update = new Document("$set", set);
    return unset.isEmpty() ? update : update.append("$unset", unset);
  }

  private void put(String field, Object value) {
    switch (value) {
      case Optional<?> maybe when maybe.isEmpty() -> unset.put(field, "");
      case Optional<?> maybe -> set.put(field, maybe.get());
      default -> set.put(field, value);
    }
  }
}
