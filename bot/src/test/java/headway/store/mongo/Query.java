package headway.store.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/// The shape of a query: which fields it compares, how, and in which order it wants the answer.
///
/// `sort` is declared as in [Index]; `others` are conditions no index helps with, such as `$ne`.
record Query(String collection, Fields fields, List<String> sort) {
  private static final Set<String> EQUAL = Set.of("$eq", "$in");
  private static final Set<String> RANGE = Set.of("$gt", "$gte", "$lt", "$lte");

  record Fields(Set<String> equal, Set<String> range, Set<String> others) {
    static Fields none() {
      return new Fields(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    Fields copy() {
      return new Fields(new TreeSet<>(equal), new TreeSet<>(range), new TreeSet<>(others));
    }
  }

  /// One query for every branch of an `$or`, since each needs its own index.
  static List<Query> of(String collection, BsonDocument filter, BsonDocument sort) {
    List<String> order =
        sort.entrySet().stream()
            .map(key -> (descending(key.getValue()) ? "-" : "") + key.getKey())
            .toList();
    return branches(List.of(Fields.none()), "", filter).stream()
        .map(fields -> new Query(collection, fields, order))
        .toList();
  }

  private static boolean descending(BsonValue direction) {
    return direction.isNumber() && direction.asNumber().intValue() < 0;
  }

  private static List<Fields> branches(List<Fields> soFar, String prefix, BsonDocument filter) {
    List<Fields> branches = soFar;
    for (Map.Entry<String, BsonValue> condition : filter.entrySet()) {
      branches =
          switch (condition.getKey()) {
            case "$or" -> either(branches, prefix, condition.getValue());
            case "$and" -> all(branches, prefix, condition.getValue());
            default -> compared(branches, prefix + condition.getKey(), condition.getValue());
          };
    }
    return branches;
  }

  private static List<Fields> either(List<Fields> soFar, String prefix, BsonValue options) {
    return options.asArray().stream()
        .flatMap(option -> branches(copies(soFar), prefix, option.asDocument()).stream())
        .toList();
  }

  private static List<Fields> all(List<Fields> soFar, String prefix, BsonValue conditions) {
    List<Fields> branches = soFar;
    for (BsonValue condition : conditions.asArray()) {
      branches = branches(branches, prefix, condition.asDocument());
    }
    return branches;
  }

  private static List<Fields> copies(List<Fields> fields) {
    return fields.stream().map(Fields::copy).toList();
  }

  private static List<Fields> compared(List<Fields> soFar, String field, BsonValue value) {
    if (value.isDocument() && value.asDocument().containsKey("$elemMatch")) {
      BsonValue inner = value.asDocument().get("$elemMatch");
      return branches(soFar, field + ".", inner.asDocument());
    }
    soFar.forEach(fields -> kind(fields, field, value).add(field));
    return soFar;
  }

  private static Set<String> kind(Fields fields, String field, BsonValue value) {
    if (field.startsWith("$") || value.isRegularExpression()) {
      return fields.others();
    }
    if (!value.isDocument() || !operators(value.asDocument())) {
      return fields.equal();
    }
    Set<String> names = value.asDocument().keySet();
    if (names.stream().anyMatch(EQUAL::contains)) {
      return fields.equal();
    }
    return names.stream().anyMatch(RANGE::contains) ? fields.range() : fields.others();
  }

  private static boolean operators(BsonDocument value) {
    return !value.isEmpty() && value.getFirstKey().startsWith("$");
  }

  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    parts.add(collection);
    fields.equal().forEach(field -> parts.add(field + "="));
    fields.range().forEach(field -> parts.add(field + "<>"));
    fields.others().forEach(field -> parts.add(field + "?"));
    String by = sort.isEmpty() ? "" : " sort " + String.join(" ", sort);
    return parts.stream().collect(Collectors.joining(" ")) + by;
  }

  Stream<String> compared() {
    return Stream.of(fields.equal(), fields.range(), fields.others()).flatMap(Set::stream);
  }
}
