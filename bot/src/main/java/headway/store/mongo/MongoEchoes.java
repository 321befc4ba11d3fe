package headway.store.mongo;

import com.mongodb.client.MongoDatabase;
import headway.domain.Account;
import headway.domain.Echo;
import headway.domain.MemberId;
import headway.domain.PostId;
import headway.domain.Ripple;
import headway.domain.SpaceId;
import headway.store.Echoes;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;

/// Echoes by post, which is all that is looked up for what others write in a channel.
final class MongoEchoes implements Echoes {
  static final Collection COLLECTION =
      Collection.of(
          "echoes", Index.on("member", "untold"), Index.on("people"), Index.on("claimed", "since"));

  static final Shape<Echo> SHAPE =
      new Shape<>(COLLECTION.name(), Echo.class, echo -> echo.post().key(), MongoEchoes::keys);

  private final Shelf<Echo> echoes;

  MongoEchoes(MongoDatabase database) {
    this.echoes = new Shelf<>(database, SHAPE);
  }

  @Override
  public void claim(PostId post, Echo.Origin origin, Instant now) {
    begin(post, now);
    echoes.change(post.key(), echo -> echo.from(origin));
  }

  @Override
  public boolean hear(Ripple ripple) {
    boolean known = echoes.find(ripple.post().key()).isPresent();
    if (known) {
      echoes.change(ripple.post().key(), echo -> echo.with(ripple));
    }
    return known;
  }

  @Override
  public void keep(Ripple ripple, Instant now) {
    begin(ripple.post(), now);
    echoes.change(ripple.post().key(), echo -> echo.with(ripple));
  }

  @Override
  public List<Echo> of(MemberId member) {
    return echoes.all(echoes.documents().find(new Document("member", member.value())));
  }

  @Override
  public List<Echo> untold(MemberId member) {
    return echoes.all(
        echoes.documents().find(new Document("member", member.value()).append("untold", true)));
  }

  @Override
  public void told(PostId post, List<String> messages) {
    if (echoes.find(post.key()).isPresent()) {
      echoes.change(post.key(), echo -> echo.told(messages));
    }
  }

  @Override
  public void sweep(Instant before) {
    echoes
        .documents()
        .deleteMany(
            new Document("claimed", false).append("since", new Document("$lt", Date.from(before))));
  }

  @Override
  public void withdraw(Account account) {
    for (Echo echo : echoes.all(echoes.documents().find(new Document("people", account.key())))) {
      echoes.change(echo.post().key(), stored -> stored.without(account));
    }
  }

  @Override
  public void removeAll(MemberId member) {
    echoes.documents().deleteMany(new Document("member", member.value()));
  }

  @Override
  public void removeAll(SpaceId space) {
    echoes.documents().deleteMany(Within.space(space));
  }

  private void begin(PostId post, Instant now) {
    var _ = echoes.insert(Echo.of(post), new Document("since", Date.from(now)));
  }

  private static Document keys(Echo echo) {
    return new Document("member", echo.origin().map(origin -> origin.draft().member().value()))
        .append("claimed", echo.origin().isPresent())
        .append("untold", !echo.untold().isEmpty())
        .append("people", people(echo));
  }

  private static List<String> people(Echo echo) {
    return Stream.concat(
            echo.answers().stream().map(Echo.Answer::by),
            echo.reactions().stream().map(Echo.Reaction::by))
        .map(Account::key)
        .distinct()
        .toList();
  }
}
