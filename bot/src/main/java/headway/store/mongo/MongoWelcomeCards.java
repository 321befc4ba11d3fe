package headway.store.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import headway.chat.Handle;
import headway.domain.Channel;
import headway.domain.SpaceId;
import headway.store.WelcomeCard;
import headway.store.WelcomeCards;
import java.util.Optional;
import org.bson.Document;

/// Welcome cards by their channel.
final class MongoWelcomeCards implements WelcomeCards {
  static final Collection COLLECTION = Collection.of("welcomecards", Index.on("handle"));

  static final Shape<WelcomeCard> SHAPE =
      new Shape<>(
          COLLECTION.name(),
          WelcomeCard.class,
          card -> card.channel().key(),
          card -> new Document("handle", MongoLetters.key(card.handle())));

  private static final UpdateOptions CREATING = new UpdateOptions().upsert(true);

  private final Shelf<WelcomeCard> cards;

  MongoWelcomeCards(MongoDatabase database) {
    this.cards = new Shelf<>(database, SHAPE);
  }

  @Override
  public void put(WelcomeCard card) {
    Document id = new Document("_id", card.channel().key());
    Document update = Update.of(SHAPE, card).bson();
    Upsert.run(() -> cards.documents().updateOne(id, update, CREATING));
  }

  @Override
  public Optional<WelcomeCard> in(Channel channel) {
    return cards.find(channel.key());
  }

  @Override
  public Optional<WelcomeCard> by(Handle handle) {
    return cards.first(new Document("handle", MongoLetters.key(handle)));
  }

  @Override
  public void removeAll(SpaceId space) {
    cards.documents().deleteMany(Within.space(space));
  }
}
