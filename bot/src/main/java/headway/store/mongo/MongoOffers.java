package headway.store.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOptions;
import headway.domain.Account;
import headway.domain.SpaceId;
import headway.store.Offer;
import headway.store.Offers;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Offers by id; the first event to stamp one has it. Those for anybody are never stamped or swept.
final class MongoOffers implements Offers {
  static final Collection COLLECTION =
      Collection.of("offers", Index.on("addressee"), Index.on("at"));

  static final Shape<Offer> SHAPE =
      new Shape<>(COLLECTION.name(), Offer.class, Offer::id, MongoOffers::keys);

  private static final UpdateOptions CREATING = new UpdateOptions().upsert(true);

  private final Shelf<Offer> offers;

  MongoOffers(MongoDatabase database) {
    this.offers = new Shelf<>(database, SHAPE);
  }

  @Override
  public void add(List<Offer> shown) {
    if (!shown.isEmpty()) {
      offers
          .documents()
          .insertMany(
              shown.stream().map(offers::stored).toList(), new InsertManyOptions().ordered(false));
    }
  }

  @Override
  public void stand(List<Offer> standing) {
    for (Offer offer : standing) {
      Document id = new Document("_id", offer.id());
      Document update = Update.of(SHAPE, offer).setting("version", 1L).bson();
      Upsert.run(() -> offers.documents().updateOne(id, update, CREATING));
    }
  }

  @Override
  public Optional<Offer> find(String id) {
    return offers.find(id);
  }

  @Override
  public Taken take(String id, Account by, String event, Instant now) {
    Document free =
        new Document("_id", id)
            .append("addressee", by.key())
            .append("event", new Document("$exists", false));
    Document stamp =
        new Document("$set", new Document("event", event).append("usedAt", Date.from(now)));
    return Optional.ofNullable(offers.documents().findOneAndUpdate(free, stamp))
        .<Taken>map(stored -> new Taken.Fresh(offers.read(stored)))
        .orElseGet(() -> notFree(id, by, event));
  }

  @Override
  public void giveBack(String id, String event) {
    offers
        .documents()
        .updateOne(
            new Document("_id", id).append("event", event),
            new Document("$unset", new Document("event", "").append("usedAt", "")));
  }

  @Override
  public void sweep(Instant before) {
    offers.documents().deleteMany(new Document("at", new Document("$lt", before)));
  }

  @Override
  public void removeAll(Account account) {
    offers.documents().deleteMany(new Document("addressee", account.key()));
  }

  @Override
  public void removeStanding(SpaceId space) {
    offers.documents().deleteMany(Within.space(Offer.WELCOME, space));
  }

  private Taken notFree(String id, Account by, String event) {
    return Optional.ofNullable(offers.documents().find(new Document("_id", id)).first())
        .map(stored -> taken(stored, by, event))
        .orElseGet(Taken.Gone::new);
  }

  private Taken taken(Document stored, Account by, String event) {
    Offer offer = offers.read(stored);
    if (offer.addressee().isEmpty()) {
      return new Taken.Fresh(offer);
    }
    if (!offer.addressee().get().equals(by)) {
      return new Taken.SomebodyElses();
    }
    return event.equals(stored.getString("event"))
        ? new Taken.Fresh(offer)
        : new Taken.Used(offer, stored.getDate("usedAt").toInstant());
  }

  private static Document keys(Offer offer) {
    return new Document("addressee", offer.addressee().map(Account::key))
        .append("at", offer.addressee().map(_ -> offer.at()));
  }
}
