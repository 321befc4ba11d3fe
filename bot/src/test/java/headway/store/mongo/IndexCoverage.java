package headway.store.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Tells which declared index supports a query: fields compared for equality first, then the sort
/// or a range.
///
/// `maintenance` lists the queries that may do without, written as [Query] prints them.
record IndexCoverage(List<Collection> collections, Set<String> maintenance) {
  private static final Index PRIMARY = Index.unique("_id");

  List<Query> uncovered(List<Query> queries) {
    return queries.stream()
        .filter(query -> !maintenance.contains(query.toString()))
        .filter(query -> index(query).isEmpty())
        .toList();
  }

  /// Queries and indexes side by side.
  String table(List<Query> queries) {
    var table = new StringBuilder();
    for (Query query : queries) {
      table.append("%-70s %s%n".formatted(query, support(query)));
    }
    return table.toString();
  }

  private String support(Query query) {
    Optional<Index> index = index(query);
    if (index.isEmpty()) {
      return maintenance.contains(query.toString()) ? "(maintenance)" : "NO INDEX";
    }
    List<String> rest = query.compared().filter(field -> !has(index.get(), field)).toList();
    String filter = rest.isEmpty() ? "" : ", then filters " + String.join(" ", rest);
    return index.get().name() + filter;
  }

  private static boolean has(Index index, String field) {
    return index.fields().stream().map(Index::field).anyMatch(field::equals);
  }

  private Optional<Index> index(Query query) {
    if (query.fields().equal().contains("_id")) {
      return Optional.of(PRIMARY);
    }
    Stream<Index> declared =
        collections.stream()
            .filter(collection -> collection.name().equals(query.collection()))
            .flatMap(collection -> collection.indexes().stream());
    return Stream.concat(declared, Stream.of(PRIMARY))
        .filter(index -> supports(index, query))
        .findFirst();
  }

  private static boolean supports(Index index, Query query) {
    int equal = 0;
    List<String> fields = index.fields();
    while (equal < fields.size()
        && query.fields().equal().contains(Index.field(fields.get(equal)))) {
      equal++;
    }
    List<String> rest = fields.subList(equal, fields.size());
    if (!sorted(query).isEmpty()) {
      return ordered(rest, sorted(query));
    }
    return equal > 0
        || (!rest.isEmpty() && query.fields().range().contains(Index.field(rest.getFirst())));
  }

  /// A field held equal needs no sorting.
  private static List<String> sorted(Query query) {
    return query.sort().stream()
        .filter(field -> !query.fields().equal().contains(Index.field(field)))
        .toList();
  }

  private static boolean ordered(List<String> fields, List<String> sort) {
    if (fields.size() < sort.size()) {
      return false;
    }
    List<String> leading = fields.subList(0, sort.size());
    return leading.equals(sort) || leading.equals(reversed(sort));
  }

  private static List<String> reversed(List<String> sort) {
    List<String> reversed = new ArrayList<>();
    for (String field : sort) {
      reversed.add(Index.direction(field) < 0 ? Index.field(field) : "-" + field);
    }
    return reversed;
  }
}
