package headway.store.mongo;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/// Remembers the shape of every query the driver sends.
final class QueryLog implements CommandListener {
  private record Sent(String database, Query query) {}

  private final Set<Sent> sent = ConcurrentHashMap.newKeySet();

  @Override
  public void commandStarted(CommandStartedEvent event) {
    BsonDocument command = event.getCommand();
    switch (event.getCommandName()) {
      case "find" -> record(event, inner(command, "filter"), inner(command, "sort"));
      case "count", "distinct", "findAndModify" ->
          record(event, inner(command, "query"), inner(command, "sort"));
      case "update" -> recordEach(event, command.getArray("updates"));
      case "delete" -> recordEach(event, command.getArray("deletes"));
      case "aggregate" -> recordPipeline(event, command);
      default -> {}
    }
  }

  /// What was sent to `database` so far, each shape once.
  List<Query> queries(String database) {
    return sent.stream()
        .filter(one -> one.database().equals(database))
        .map(Sent::query)
        .sorted(Comparator.comparing(Query::toString))
        .toList();
  }

  private void recordEach(CommandStartedEvent event, BsonArray statements) {
    for (BsonValue statement : statements) {
      record(event, inner(statement.asDocument(), "q"), new BsonDocument());
    }
  }

  /// Only a leading `$match` and the `$sort` right after it can use an index.
  private void recordPipeline(CommandStartedEvent event, BsonDocument command) {
    List<BsonValue> stages = command.getArray("pipeline").getValues();
    BsonDocument match = stage(stages, 0, "$match");
    BsonDocument sort = stage(stages, match.isEmpty() ? 0 : 1, "$sort");
    record(event, match, sort);
  }

  private static BsonDocument stage(List<BsonValue> stages, int index, String name) {
    return index < stages.size() ? inner(stages.get(index).asDocument(), name) : new BsonDocument();
  }

  private static BsonDocument inner(BsonDocument document, String name) {
    BsonValue value = document.get(name);
    return value != null && value.isDocument() ? value.asDocument() : new BsonDocument();
  }

  private void record(CommandStartedEvent event, BsonDocument filter, BsonDocument sort) {
    BsonDocument command = event.getCommand();
    if (command.isString(event.getCommandName())) {
      String collection = command.getString(event.getCommandName()).getValue();
      Query.of(collection, filter, sort)
          .forEach(query -> sent.add(new Sent(event.getDatabaseName(), query)));
    }
  }
}
