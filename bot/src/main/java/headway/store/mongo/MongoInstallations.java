package headway.store.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.store.Installation;
import headway.store.Installations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Installations by workspace, each token sealed to its workspace; of a state only a hash is kept.
final class MongoInstallations implements Installations {
  static final Collection COLLECTION = Collection.of("installations", Index.on("installer"));
  static final Collection STATES = Collection.of("installations.states", Index.on("until"));

  static final Shape<Installation> SHAPE =
      new Shape<>(
          COLLECTION.name(), Installation.class, Installation::team, MongoInstallations::keys);

  private final Shelf<Installation> installations;
  private final MongoCollection<Document> states;
  private final Organisations organisations;
  private final Seal seal;

  MongoInstallations(MongoDatabase database, Seal seal) {
    this.installations = new Shelf<>(database, SHAPE);
    this.states = database.getCollection(STATES.name());
    this.organisations = new Organisations(database);
    this.seal = seal;
  }

  @Override
  public Optional<Installation> serving(String team, Optional<String> enterprise) {
    return installations
        .find(team)
        .or(() -> enterprise.or(() -> organisations.of(team)).flatMap(of -> whole(of, team)))
        .map(this::opened);
  }

  /// What its organisation installed for all; later the workspace's id alone is enough.
  private Optional<Installation> whole(String enterprise, String team) {
    Optional<Installation> found = installations.find(enterprise);
    if (found.isPresent() && !team.equals(enterprise)) {
      organisations.learn(team, enterprise);
    }
    return found;
  }

  @Override
  public List<Installation> all() {
    return installations.all(installations.documents().find()).stream().map(this::opened).toList();
  }

  @Override
  public List<String> served(String team) {
    List<String> all = new ArrayList<>(List.of(team));
    organisations.workspaces(team).stream()
        .filter(workspace -> installations.find(workspace).isEmpty())
        .forEach(all::add);
    return all;
  }

  @Override
  public void put(Installation installation) {
    Installation sealed =
        installation.withToken(seal.close(installation.grant().token(), installation.team()));
    Upsert.run(() ->
        installations
            .documents()
            .replaceOne(
                new Document("_id", installation.team()),
                installations.stored(sealed),
                new ReplaceOptions().upsert(true)));
  }

  @Override
  public void end(String team, Instant when) {
    Document older = new Document("_id", team).append("at", new Document("$lte", Date.from(when)));
    installations.documents().deleteOne(older);
  }

  @Override
  public void expect(String state, Instant until) {
    states.insertOne(new Document("_id", hash(state)).append("until", Date.from(until)));
  }

  @Override
  public boolean redeem(String state, Instant now) {
    return Optional.ofNullable(states.findOneAndDelete(new Document("_id", hash(state))))
        .filter(kept -> now.isBefore(kept.getDate("until").toInstant()))
        .isPresent();
  }

  @Override
  public void sweep(Instant now) {
    states.deleteMany(new Document("until", new Document("$lte", Date.from(now))));
  }

  static String installer(Installation installation, String user) {
    return new Account(ChatKind.SLACK, installation.team(), user).key();
  }

  private Installation opened(Installation sealed) {
    return sealed.withToken(seal.open(sealed.grant().token(), sealed.team()));
  }

  private static Document keys(Installation one) {
    return new Document("installer", one.installer().map(user -> installer(one, user)))
        .append("at", Date.from(one.at()));
  }

  private static String hash(String state) {
    return HexFormat.of().formatHex(Checksum.start().digest(state.getBytes(UTF_8)));
  }
}
