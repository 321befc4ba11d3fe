package headway.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Sorts;
import headway.SilentBot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.SplittableRandom;
import org.bson.Document;

/// Due deliveries of a group leased, sent to a channel that swallows them, and settled, against
/// claiming one by one by the due query.
final class DeliverySpeed {
  private static final int MEMBERS = 100;
  private static final int DRAFTS = 20;
  private static final int TOGETHER = 16;
  private static final Instant DUE = SilentBot.START.plus(Duration.ofHours(2));

  private static final FindOneAndUpdateOptions LONGEST_DUE_FIRST =
      new FindOneAndUpdateOptions().sort(Sorts.ascending("nextAt"));

  private final MongoDatabase delivered;
  private final MongoDatabase claimed;

  DeliverySpeed(Store store, String name) {
    this.delivered = store.database(name + "-delivered");
    this.claimed = store.database(name + "-claimed");
  }

  /// Deliveries a second over claims a second.
  ///
  /// @param settled until all are written down as sent
  /// @param told until their shares are recorded too, and their members told
  record Ratios(double settled, double told) {}

  Ratios ratios() {
    SilentBot bot = bot();
    MongoCollection<Document> drafts = delivered.getCollection("drafts");
    claimed.getCollection("drafts").insertMany(drafts.find().into(new ArrayList<>()));
    double theirs = CommandCost.timed(this::claimAll);
    SilentBot.Took ours = bot.deliver(DUE);
    return new Ratios(theirs / ours.settled(), theirs / ours.told());
  }

  private SilentBot bot() {
    SilentBot bot =
        SilentBot.on(
            SilentBot.stores(delivered, new SplittableRandom(3)),
            new SplittableRandom(4),
            TOGETHER);
    for (int member = 1; member <= MEMBERS; member++) {
      String name = "member" + member;
      Talk.SET_UP.forEach(line -> bot.hear(name, line));
      for (int draft = 1; draft <= DRAFTS; draft++) {
        bot.hear(name, "draft What surprised me about pump number " + draft + " is its age");
        bot.hear(name, "approve d" + draft + " in 2h");
      }
    }
    return bot;
  }

  private void claimAll() {
    MongoCollection<Document> drafts = claimed.getCollection("drafts");
    Date now = Date.from(DUE);
    Document due =
        new Document("nextAt", new Document("$lte", now))
            .append("leaseUntil", new Document("$not", new Document("$gt", now)));
    Document claim =
        new Document("$unset", new Document("nextAt", "")).append("$set", new Document("mine", 1));
    int claims = 0;
    while (drafts.findOneAndUpdate(due, claim, LONGEST_DUE_FIRST) != null) {
      claims++;
    }
    if (claims != MEMBERS * DRAFTS) {
      throw new IllegalStateException(claims + " were due");
    }
  }
}
