package headway.store.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import headway.domain.Channel;
import headway.domain.SpaceId;
import headway.store.WelcomeTurns;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/// Turns by their channel, in machine time.
final class MongoWelcomeTurns implements WelcomeTurns {
  static final Collection COLLECTION = Collection.of("welcomecards.turns");

  /// What was begun longer ago is not looked for any more.
  private static final Duration REMEMBERED = Duration.ofDays(1);

  private final MongoCollection<Document> turns;
  private final LeaseClock clock;

  MongoWelcomeTurns(MongoDatabase database, LeaseClock clock) {
    this.turns = database.getCollection(COLLECTION.name());
    this.clock = clock;
  }

  @Override
  public Turn take(Channel channel, String event) {
    return isNew(channel, event)
        ? new Turn.Taken(Optional.empty())
        : over(mine(channel, event), event)
            .or(() -> over(lapsed(channel), event))
            .map(before -> taken(channel, event, before.getDate("begun")))
            .orElseGet(Turn.Others::new);
  }

  private boolean isNew(Channel channel, String event) {
    try {
      turns.insertOne(
          mine(channel, event).append("begun", clock.now()).append("until", clock.until()));
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  /// The turn as it was before it became this event's.
  private Optional<Document> over(Document which, String event) {
    Document next = new Document("event", event).append("until", clock.until());
    return Optional.ofNullable(turns.findOneAndUpdate(which, new Document("$set", next)));
  }

  private Turn taken(Channel channel, String event, Date begun) {
    if (begun.toInstant().plus(REMEMBERED).isAfter(clock.machine().instant())) {
      return new Turn.Taken(Optional.of(begun.toInstant()));
    }
    set(channel, event, "begun");
    return new Turn.Taken(Optional.empty());
  }

  @Override
  public void end(Channel channel, String event) {
    turns.deleteOne(mine(channel, event));
  }

  @Override
  public void leave(Channel channel, String event) {
    set(channel, event, "until");
  }

  @Override
  public void removeAll(SpaceId space) {
    turns.deleteMany(Within.space(space));
  }

  private void set(Channel channel, String event, String field) {
    Document now = new Document("$set", new Document(field, clock.now()));
    turns.updateOne(mine(channel, event), now);
  }

  private static Document mine(Channel channel, String event) {
    return new Document("_id", channel.key()).append("event", event);
  }

  private Document lapsed(Channel channel) {
    return new Document("_id", channel.key()).append("until", new Document("$lte", clock.now()));
  }
}
