package headway.bench;

import static com.mongodb.client.model.ReturnDocument.AFTER;
import static com.mongodb.client.model.ReturnDocument.BEFORE;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;

/// Store operations as the driver's user writes them by hand, made of commands written down before.
final class Raw {
  private Raw() {}

  /// Does all of them, in order.
  static Runnable all(MongoDatabase database, List<BsonDocument> commands) {
    List<Runnable> each = commands.stream().map(command -> one(database, command)).toList();
    return () -> each.forEach(Runnable::run);
  }

  private static Runnable one(MongoDatabase database, BsonDocument command) {
    String verb = command.getFirstKey();
    if (!command.isString(verb)) {
      return () -> database.runCommand(command);
    }
    var collection = database.getCollection(command.getString(verb).getValue());
    return switch (verb) {
      case "insert" -> insert(collection, command);
      case "find" -> find(collection, command);
      case "update" -> update(database, collection, command);
      case "findAndModify" -> findAndModify(collection, command);
      default -> () -> database.runCommand(command);
    };
  }

  private static Runnable insert(MongoCollection<Document> collection, BsonDocument command) {
    List<Document> documents =
        command.getArray("documents").stream()
            .map(document -> read(document.asDocument()))
            .toList();
    InsertManyOptions options =
        new InsertManyOptions().ordered(command.getBoolean("ordered").getValue());
    return documents.size() == 1 && options.isOrdered()
        ? () -> collection.insertOne(documents.getFirst())
        : () -> collection.insertMany(documents, options);
  }

  private static Runnable find(MongoCollection<Document> collection, BsonDocument command) {
    return () -> {
      var found = collection.find(document(command, "filter"));
      number(command, "limit").ifPresent(found::limit);
      number(command, "skip").ifPresent(found::skip);
      found.sort(document(command, "sort")).projection(document(command, "projection"));
      found.into(new ArrayList<>());
    };
  }

  private static Runnable update(
      MongoDatabase database, MongoCollection<Document> collection, BsonDocument command) {
    if (!isOne(command)) {
      return () -> database.runCommand(command);
    }
    BsonDocument update = command.getArray("updates").getFirst().asDocument();
    UpdateOptions options = new UpdateOptions().upsert(isSet(update, "upsert"));
    BsonDocument query = update.getDocument("q");
    BsonDocument change = update.getDocument("u");
    return isSet(update, "multi")
        ? () -> collection.updateMany(query, change, options)
        : () -> collection.updateOne(query, change, options);
  }

  private static Runnable findAndModify(
      MongoCollection<Document> collection, BsonDocument command) {
    FindOneAndUpdateOptions options =
        new FindOneAndUpdateOptions()
            .upsert(isSet(command, "upsert"))
            .returnDocument(isSet(command, "new") ? AFTER : BEFORE);
    BsonDocument query = document(command, "query");
    BsonDocument change = document(command, "update");
    return () -> collection.findOneAndUpdate(query, change, options);
  }

  private static Document read(BsonDocument written) {
    return new DocumentCodec()
        .decode(new BsonDocumentReader(written), DecoderContext.builder().build());
  }

  private static boolean isOne(BsonDocument command) {
    List<BsonValue> updates = command.getArray("updates").getValues();
    return updates.size() == 1 && !updates.getFirst().asDocument().containsKey("arrayFilters");
  }

  private static boolean isSet(BsonDocument from, String field) {
    return from.containsKey(field) && from.getBoolean(field).getValue();
  }

  private static BsonDocument document(BsonDocument from, String field) {
    return from.containsKey(field) ? from.getDocument(field) : new BsonDocument();
  }

  private static Optional<Integer> number(BsonDocument from, String field) {
    return Optional.ofNullable(from.get(field)).map(value -> value.asNumber().intValue());
  }
}
