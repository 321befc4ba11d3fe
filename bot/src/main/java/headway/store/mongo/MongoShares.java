package headway.store.mongo;

import com.mongodb.client.MongoDatabase;
import headway.domain.MemberId;
import headway.domain.Share;
import headway.domain.ShareId;
import headway.store.Change;
import headway.store.Shares;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;

/// Shares by member and number, in the order of their days.
final class MongoShares implements Shares {
  static final Collection COLLECTION =
      Collection.of(
          "shares",
          Index.unique("member", "origin"),
          Index.on("member", "matter", "stands", "-day", "-number"),
          Index.on("member", "day", "number"));

  static final Shape<Share> SHAPE =
      new Shape<>(COLLECTION.name(), Share.class, share -> key(share.id()), MongoShares::keys);

  private static final Document OLDEST_FIRST = new Document("day", 1).append("number", 1);
  private static final Document NEWEST_FIRST = new Document("day", -1).append("number", -1);

  private final Shelf<Share> shares;

  MongoShares(MongoDatabase database) {
    this.shares = new Shelf<>(database, SHAPE);
  }

  @Override
  public Share add(Share share, String origin) {
    Document from = new Document("origin", origin);
    while (true) {
      Optional<Share> there = shares.insert(share, from).or(() -> standing(share, origin));
      if (there.isPresent()) {
        return there.get();
      }
    }
  }

  @Override
  public Optional<Share> find(ShareId id) {
    return shares.find(key(id));
  }

  @Override
  public Optional<Share> of(MemberId member, String matterKey) {
    Document query =
        new Document("member", member.value()).append("matter", matterKey).append("stands", true);
    return shares.first(shares.documents().find(query).sort(NEWEST_FIRST).limit(1));
  }

  @Override
  public Share change(ShareId id, Change change, UnaryOperator<Share> edit) {
    return shares.change(key(id), change, edit);
  }

  @Override
  public List<Share> all(MemberId member) {
    return inOrder(new Document("member", member.value()));
  }

  @Override
  public List<Share> since(MemberId member, LocalDate day) {
    return inOrder(
        new Document("member", member.value()).append("day", new Document("$gte", day.toString())));
  }

  @Override
  public void removeAll(MemberId member) {
    shares.documents().deleteMany(new Document("member", member.value()));
  }

  private List<Share> inOrder(Document query) {
    return shares.all(shares.documents().find(query).sort(OLDEST_FIRST));
  }

  private Optional<Share> standing(Share share, String origin) {
    Document query = new Document("member", share.id().member().value()).append("origin", origin);
    return shares.first(query).or(() -> find(share.id()));
  }

  private static Document keys(Share share) {
    return new Document("member", share.id().member().value())
        .append("number", share.id().number())
        .append("day", share.moment().day().toString())
        .append("matter", share.matter().key())
        .append("stands", share.trail().fate() != Share.Fate.DROPPED);
  }

  private static String key(ShareId id) {
    return id.member().value() + "/" + id.number();
  }
}
