package headway.store.mongo;

import java.util.function.Function;
import org.bson.Document;

/// How a sort of record is kept: in which collection, under which id, with which fields to query.
///
/// @param keys the queried fields; one whose value is an empty `Optional` is left out
record Shape<T extends Record>(
    String collection, Class<T> type, Function<T, String> id, Function<T, Document> keys) {}
