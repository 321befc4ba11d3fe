package headway.store.mongo;

import headway.domain.ChatKind;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/// The chats that this process has missed: what it left to others for that, it passes over.
///
/// A document's `left.CHAT` says until when processes without that chat let it be.
final class Lacking {
  private final Set<ChatKind> chats = ConcurrentHashMap.newKeySet();

  /// What to set on a document that is left to those that have these chats.
  Document marks(Set<ChatKind> missing, Date until) {
    chats.addAll(missing);
    Document marks = new Document();
    missing.forEach(chat -> marks.append(field(chat), until));
    return marks;
  }

  /// A condition for what is not left to others now; empty while no chat was missed.
  Document passing(Instant machine) {
    Document passing = new Document();
    chats.forEach(chat -> passing.append(field(chat), over(machine)));
    return passing;
  }

  /// Absent or in the past.
  static Document over(Instant machine) {
    return new Document("$not", new Document("$gt", Date.from(machine)));
  }

  private static String field(ChatKind chat) {
    return "left." + chat.word();
  }
}
