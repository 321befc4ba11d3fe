package headway.store.mongo;

import headway.domain.ChatKind;
import headway.domain.SpaceId;
import org.bson.Document;

/// Finds, by their ids, the documents of what belongs to one chat or one space.
final class Within {
  private Within() {}

  /// Those whose id begins with the space's key.
  static Document space(SpaceId space) {
    return space("", space);
  }

  /// The same with that before the space's key.
  static Document space(String before, SpaceId space) {
    return under(before + space.key());
  }

  static Document chat(ChatKind chat) {
    return under(chat.word());
  }

  private static Document under(String key) {
    return new Document("_id", new Document("$gt", key + "/").append("$lt", key + "0"));
  }
}
