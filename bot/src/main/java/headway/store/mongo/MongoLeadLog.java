package headway.store.mongo;

import com.mongodb.client.MongoDatabase;
import headway.domain.Account;
import headway.domain.LeadDeed;
import headway.domain.SpaceId;
import headway.store.LeadLog;
import java.util.List;
import org.bson.Document;

/// What Leads did, by the event that asked for it.
final class MongoLeadLog implements LeadLog {
  static final Collection COLLECTION =
      Collection.of("leadlog", Index.on("space", "-at"), Index.on("by"));

  /// A deed as stored.
  record Entry(String event, LeadDeed deed) {}

  static final Shape<Entry> SHAPE =
      new Shape<>(COLLECTION.name(), Entry.class, Entry::event, MongoLeadLog::keys);

  private final Shelf<Entry> entries;

  MongoLeadLog(MongoDatabase database) {
    this.entries = new Shelf<>(database, SHAPE);
  }

  @Override
  public void add(String event, LeadDeed deed) {
    var _ = entries.insert(new Entry(event, deed));
  }

  @Override
  public List<LeadDeed> latest(SpaceId space, int limit) {
    var found =
        entries
            .documents()
            .find(new Document("space", space.key()))
            .sort(new Document("at", -1))
            .limit(limit);
    return entries.all(found).stream().map(Entry::deed).toList();
  }

  @Override
  public void withdraw(Account by) {
    for (Entry entry : entries.all(entries.documents().find(new Document("by", by.key())))) {
      entries.change(entry.event(), stored -> new Entry(stored.event(), stored.deed().unnamed()));
    }
  }

  @Override
  public void removeAll(SpaceId space) {
    entries.documents().deleteMany(new Document("space", space.key()));
  }

  private static Document keys(Entry entry) {
    return new Document("space", entry.deed().space().key())
        .append("at", entry.deed().at())
        .append("by", entry.deed().by().map(Account::key));
  }
}
