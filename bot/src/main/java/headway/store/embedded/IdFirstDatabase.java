package headway.store.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/// A database of collections that look by id first, kept in the maps the library would use.
final class IdFirstDatabase extends H2Database {
  private final MVStore store;

  IdFirstDatabase(String name, MVStore store, CursorRegistry cursors) {
    this.store = store;
    super(name, store, cursors);
  }

  @Override
  protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
    String path = getFullCollectionNamespace(name);
    var maps =
        new IdFirstCollection.Maps(
            store.openMap(
                "databases." + path,
                new MVMap.Builder<Object, Document>()
                    .keyType(new IdType())
                    .valueType(new DocumentType())),
            store.openMap("meta." + path));
    return new IdFirstCollection(this, name, options, maps, cursorRegistry);
  }

  /// The library takes the map that it finds open.
  @Override
  protected Index<Object> openOrCreateUniqueIndex(
      String collection, String index, List<IndexKey> keys, boolean sparse) {
    store.openMap(
        getFullCollectionNamespace(collection) + "._index_" + index,
        new MVMap.Builder<KeyValue, Object>().keyType(new KeyType()).valueType(new IdType()));
    return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
  }
}
