package headway.store.mongo;

import com.mongodb.client.MongoDatabase;
import headway.chat.Handle;
import headway.domain.Account;
import headway.store.Letters;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;

/// Messages sent, by handle; of those of one instant the one kept last is the latest.
final class MongoLetters implements Letters {
  static final Collection COLLECTION =
      Collection.of(
          "letters",
          Index.on("account", "buttons", "-at", "-sequence"),
          Index.on("account", "topic", "-at", "-sequence"),
          Index.on("at"));

  static final Shape<Entry> SHAPE =
      new Shape<>(COLLECTION.name(), Entry.class, entry -> key(entry.handle()), MongoLetters::keys);

  private static final Document LATEST_FIRST = new Document("at", -1).append("sequence", -1);

  private final Shelf<Entry> letters;
  private final InstantSource machine;
  private final AtomicLong last = new AtomicLong();

  MongoLetters(MongoDatabase database, InstantSource machine) {
    this.letters = new Shelf<>(database, SHAPE);
    this.machine = machine;
  }

  @Override
  public boolean add(Entry entry) {
    return letters.insert(entry, new Document("sequence", sequence())).isPresent();
  }

  @Override
  public Optional<Entry> find(Handle handle) {
    return letters.find(key(handle));
  }

  @Override
  public Optional<Entry> latestWithButtons(Account account) {
    return latest(new Document("account", account.key()).append("buttons", true));
  }

  @Override
  public Optional<Entry> about(Account account, String topic) {
    return latest(new Document("account", account.key()).append("topic", topic));
  }

  @Override
  public void sweep(Instant before) {
    letters.documents().deleteMany(new Document("at", new Document("$lt", before)));
  }

  @Override
  public void removeAll(Account account) {
    letters.documents().deleteMany(new Document("account", account.key()));
  }

  private Optional<Entry> latest(Document query) {
    return letters.first(letters.documents().find(query).sort(LATEST_FIRST).limit(1));
  }

  /// Machine time in milliseconds, or one more than the last when that is no later.
  private long sequence() {
    long now = machine.millis();
    return last.updateAndGet(before -> Math.max(before + 1, now));
  }

  private static Document keys(Entry entry) {
    return new Document("account", entry.to().account().key())
        .append("topic", entry.topic())
        .append("at", entry.at())
        .append("buttons", !entry.offers().isEmpty());
  }

  static String key(Handle handle) {
    return handle.chat().word() + "/" + handle.value();
  }
}
