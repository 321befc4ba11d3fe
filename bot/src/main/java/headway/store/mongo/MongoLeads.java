package headway.store.mongo;

import com.mongodb.client.MongoDatabase;
import headway.domain.Account;
import headway.domain.SpaceId;
import headway.store.Leads;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;

/// Named Leads, a document for each.
final class MongoLeads implements Leads {
  static final Collection COLLECTION =
      Collection.of("leads", Index.on("space"), Index.on("account"));

  /// A Lead as stored.
  record Lead(SpaceId space, Account account) {
    String key() {
      return space.key() + "@" + account.key();
    }
  }

  static final Shape<Lead> SHAPE =
      new Shape<>(COLLECTION.name(), Lead.class, Lead::key, MongoLeads::keys);

  private final Shelf<Lead> leads;

  MongoLeads(MongoDatabase database) {
    this.leads = new Shelf<>(database, SHAPE);
  }

  @Override
  public List<Account> of(SpaceId space) {
    var found = leads.documents().find(new Document("space", space.key()));
    return leads.all(found).stream()
        .map(Lead::account)
        .sorted(Comparator.comparing(Account::key))
        .toList();
  }

  @Override
  public boolean isNamed(SpaceId space, Account account) {
    return leads.find(new Lead(space, account).key()).isPresent();
  }

  @Override
  public boolean name(SpaceId space, Account account) {
    return leads.insert(new Lead(space, account)).isPresent();
  }

  @Override
  public boolean remove(SpaceId space, Account account) {
    Document id = new Document("_id", new Lead(space, account).key());
    return leads.documents().deleteOne(id).getDeletedCount() == 1;
  }

  @Override
  public void removeAll(Account account) {
    leads.documents().deleteMany(new Document("account", account.key()));
  }

  @Override
  public void removeAll(SpaceId space) {
    leads.documents().deleteMany(new Document("space", space.key()));
  }

  @Override
  public List<SpaceId> ledBy(Account account) {
    var found = leads.documents().find(new Document("account", account.key()));
    return leads.all(found).stream()
        .map(Lead::space)
        .sorted(Comparator.comparing(SpaceId::key))
        .toList();
  }

  private static Document keys(Lead lead) {
    return new Document("space", lead.space().key()).append("account", lead.account().key());
  }
}
