package headway.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import headway.SilentBot;
import java.util.Date;
import java.util.SplittableRandom;
import org.bson.Document;

/// Due deliveries leased, sent to a channel that swallows them, and settled, against claiming one
/// by one by the due query.
final class DeliverySpeed {
  private static final int DRAFTS = 1_000;
  private static final int TOGETHER = 16;

  private final MongoDatabase delivered;
  private final MongoDatabase claimed;

  DeliverySpeed(Store store, String name) {
    this.delivered = store.database(name + "-delivered");
    this.claimed = store.database(name + "-claimed");
  }

  /// Deliveries a second over claims a second.
  double ratio() {
    SilentBot bot =
        SilentBot.on(
            SilentBot.stores(delivered, new SplittableRandom(3)),
            new SplittableRandom(4),
            TOGETHER);
    Talk.SET_UP.forEach(bot::hear);
    for (int i = 1; i <= DRAFTS; i++) {
      bot.hear("draft What surprised me about pump number " + i + " is its age");
      bot.hear("approve d" + i + " now");
    }
    MongoCollection<Document> drafts = delivered.getCollection("drafts");
    claimed.getCollection("drafts").insertMany(drafts.find().into(new java.util.ArrayList<>()));
    long ours = CommandCost.timed(bot::deliver);
    long theirs = CommandCost.timed(this::claimAll);
    return theirs / (double) ours;
  }

  private void claimAll() {
    MongoCollection<Document> drafts = claimed.getCollection("drafts");
    Document due = new Document("nextAt", new Document("$lte", Date.from(SilentBot.START)));
    Document claim =
        new Document("$unset", new Document("nextAt", "")).append("$set", new Document("mine", 1));
    while (drafts.findOneAndUpdate(due, claim) != null) {
      drafts.estimatedDocumentCount();
    }
  }
}
