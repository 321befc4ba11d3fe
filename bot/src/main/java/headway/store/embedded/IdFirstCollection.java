package headway.store.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;

/// Looks up the ids a query names and checks the rest there, where the library reads everything as
/// soon as a query asks for more than the id; every compare-and-set does.
final class IdFirstCollection extends H2Collection {
  private final MVMap<Object, Document> byId;

  IdFirstCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      Maps maps,
      CursorRegistry cursors) {
    super(database, name, options, maps.documents(), maps.meta(), cursors);
    this.byId = maps.documents();
  }

  /// Nobody asks how large it is, and counting writes once more whenever something is written.
  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  /// Where the documents are, by id, and what is known of them as a whole.
  record Maps(MVMap<Object, Document> documents, MVMap<String, Object> meta) {}

  @Override
  protected QueryResult matchDocuments(
      Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
    return ids(query)
        .map(ids -> ids.stream().distinct().flatMap(this::document))
        .map(named ->
            matchDocumentsFromStream(
                named, withoutId(query), orderBy, skip, limit, batchSize, fields))
        .orElseGet(() -> super.matchDocuments(query, orderBy, skip, limit, batchSize, fields));
  }

  private Stream<Document> document(Object id) {
    return Stream.ofNullable(byId.get(id));
  }

  private static Document withoutId(Document query) {
    Document rest = query.clone();
    rest.remove("_id");
    return rest;
  }

  /// Only ids that are words, as all of Headway's are: other sorts are equal in more ways than one.
  private static Optional<Collection<?>> ids(Document query) {
    return switch (query.get("_id")) {
      case String id -> Optional.of(List.of(id));
      case Document in when in.size() == 1 && in.get("$in") instanceof Collection<?> ids ->
          Optional.<Collection<?>>of(ids)
              .filter(all -> all.stream().allMatch(String.class::isInstance));
      case null, default -> Optional.empty();
    };
  }
}
