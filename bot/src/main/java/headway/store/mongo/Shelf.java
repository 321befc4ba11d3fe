package headway.store.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOneModel;
import headway.store.Change;
import headway.store.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;

/// One collection of records, each changed by compare-and-set on its version.
final class Shelf<T extends Record> {
  private final MongoCollection<Document> documents;
  private final Shape<T> shape;

  Shelf(MongoDatabase database, Shape<T> shape) {
    this.documents = database.getCollection(shape.collection());
    this.shape = shape;
  }

  MongoCollection<Document> documents() {
    return documents;
  }

  Optional<T> find(String id) {
    return first(new Document("_id", id));
  }

  Optional<T> first(Bson query) {
    return first(documents.find(query).limit(1));
  }

  Optional<T> first(FindIterable<Document> found) {
    return Optional.ofNullable(found.first()).map(this::read);
  }

  List<T> all(FindIterable<Document> found) {
    List<T> all = new ArrayList<>();
    found.forEach(stored -> all.add(read(stored)));
    return all;
  }

  /// Puts it there; empty when something of it is taken.
  Optional<T> insert(T record, Document more) {
    Document stored = stored(record);
    stored.putAll(more);
    try {
      documents.insertOne(stored);
      return Optional.of(record);
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return Optional.empty();
      }
      throw e;
    }
  }

  Optional<T> insert(T record) {
    return insert(record, new Document());
  }

  Document stored(T record) {
    Document stored = new Document("_id", shape.id().apply(record)).append("version", 1L);
    stored.putAll(Update.of(shape, record).set());
    return stored;
  }

  /// Applies the edit once per change, however often and by whomever it is tried.
  T change(String id, Change change, UnaryOperator<T> edit) {
    while (true) {
      Document stored = require(id);
      List<String> made = Changes.of(stored);
      if (made.contains(change.token())) {
        return read(stored);
      }
      T edited = edit.apply(read(stored));
      if (swap(
          stored, Update.of(shape, edited).setting(Changes.FIELD, Changes.with(made, change)))) {
        return edited;
      }
    }
  }

  /// Applies an edit that may be made again.
  T change(String id, UnaryOperator<T> edit) {
    while (true) {
      Document stored = require(id);
      T edited = edit.apply(read(stored));
      Update next = Update.of(shape, edited);
      if (next.body().equals(stored.get(Update.BODY)) || swap(stored, next)) {
        return edited;
      }
    }
  }

  /// A write that succeeds only while the version is the one read and `more` holds.
  UpdateOneModel<Document> swapping(Document stored, Update next, Document more) {
    Document condition =
        new Document("_id", stored.get("_id")).append("version", stored.get("version"));
    condition.putAll(more);
    return new UpdateOneModel<>(
        condition, next.setting("version", stored.getLong("version") + 1).bson());
  }

  Update update(Document stored, UnaryOperator<T> edit) {
    return Update.of(shape, edit.apply(read(stored)));
  }

  T read(Document stored) {
    return Documents.read(stored.get(Update.BODY, Document.class), shape.type());
  }

  private boolean swap(Document stored, Update next) {
    UpdateOneModel<Document> write = swapping(stored, next, new Document());
    return documents.updateOne(write.getFilter(), write.getUpdate()).getMatchedCount() == 1;
  }

  private Document require(String id) {
    return Optional.ofNullable(documents.find(new Document("_id", id)).first())
        .orElseThrow(() ->
            new StoreException(
                "%s %s is no longer there. Nothing was changed."
                    .formatted(shape.type().getSimpleName(), id)));
  }
}
