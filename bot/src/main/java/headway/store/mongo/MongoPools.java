package headway.store.mongo;

import com.mongodb.client.MongoDatabase;
import headway.domain.PoolMode;
import headway.domain.SpaceId;
import headway.store.Pools;
import java.util.Optional;
import org.bson.Document;

/// How pools are filled, by space.
final class MongoPools implements Pools {
  static final Collection COLLECTION = Collection.of("pools");

  /// A space's choice as stored.
  record Pool(SpaceId space, PoolMode mode) {}

  static final Shape<Pool> SHAPE =
      new Shape<>(COLLECTION.name(), Pool.class, pool -> pool.space().key(), _ -> new Document());

  private final Shelf<Pool> pools;

  MongoPools(MongoDatabase database) {
    this.pools = new Shelf<>(database, SHAPE);
  }

  @Override
  public Optional<PoolMode> mode(SpaceId space) {
    return pools.find(space.key()).map(Pool::mode);
  }

  @Override
  public void set(SpaceId space, PoolMode mode) {
    Pool chosen = new Pool(space, mode);
    if (pools.insert(chosen).isEmpty()) {
      pools.change(space.key(), _ -> chosen);
    }
  }

  @Override
  public void remove(SpaceId space) {
    pools.documents().deleteOne(new Document("_id", space.key()));
  }
}
