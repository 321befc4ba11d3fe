package headway.store.mongo;

import headway.domain.SpaceId;
import org.bson.Document;

/// Finds, by their ids, the documents of what belongs to one space.
final class Within {
  private Within() {}

  /// Those whose id begins with the space's key.
  static Document space(SpaceId space) {
    return space("", space);
  }

  /// The same with that before the space's key.
  static Document space(String before, SpaceId space) {
    String from = before + space.key();
    return new Document("_id", new Document("$gt", from + "/").append("$lt", from + "0"));
  }
}
