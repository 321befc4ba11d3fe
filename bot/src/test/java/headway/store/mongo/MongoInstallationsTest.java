package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.store.Installation;
import headway.store.Installations;
import headway.store.StoreException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class MongoInstallationsTest {
  private static final Instant NOW = Samples.AT;

  private final MongoDatabase database;
  private final MongoStores stores;
  private final Installations installations;

  MongoInstallationsTest(MongoDatabase database) {
    this.database = database;
    this.stores = Nodes.node(database, new MachineClock(), 1);
    this.installations = stores.installations(Samples.key(1));
  }

  @BeforeEach
  void empty() {
    documents().deleteMany(new Document());
    database.getCollection(Organisations.COLLECTION.name()).deleteMany(new Document());
  }

  @Test
  void anInstallationComesBackAsItWas() {
    installations.put(Samples.installation("T1"));

    assertThat(installations.serving("T1", Optional.empty())).contains(Samples.installation("T1"));
    assertThat(installations.serving("T2", Optional.empty())).isEmpty();
  }

  @Test
  void aTokenIsNeverStoredOrShownAsItIs() {
    installations.put(Samples.installation("T1"));

    assertThat(documents().find().first().toJson()).doesNotContain("hunter2");
    assertThat(Samples.installation("T1").toString()).doesNotContain("hunter2");
  }

  @Test
  void aTokenPutUnderAnotherWorkspaceDoesNotOpen() {
    installations.put(Samples.installation("T1"));
    Document stolen = documents().find().first();
    stolen.put("_id", "T2");
    stolen.get("body", Document.class).put("team", "T2");
    documents().insertOne(stolen);

    assertThatThrownBy(() -> installations.serving("T2", Optional.empty()))
        .isInstanceOf(StoreException.class);
    assertThat(installations.serving("T1", Optional.empty())).isPresent();
  }

  @Test
  void installingAgainReplacesTheToken() {
    installations.put(Samples.installation("T1"));

    installations.put(Samples.installation("T1").withToken("xoxb-new"));

    assertThat(installations.all())
        .containsExactly(Samples.installation("T1").withToken("xoxb-new"));
  }

  @Test
  void aWholeOrganisationsInstallationServesItsWorkspaces() {
    installations.put(Samples.installation("E1"));
    installations.put(Samples.installation("T1"));

    assertThat(installations.serving("T1", Optional.of("E1")).map(Installation::team))
        .contains("T1");
    assertThat(installations.serving("T2", Optional.of("E1")).map(Installation::team))
        .contains("E1");
  }

  @Test
  void aWorkspaceOfAnOrganisationIsKnownByItselfOnceItWasSeen() {
    installations.put(Samples.installation("E1"));
    Optional<Installation> before = installations.serving("T2", Optional.empty());

    installations.serving("T2", Optional.of("E1"));

    assertThat(before).isEmpty();
    assertThat(installations.serving("T2", Optional.empty()).map(Installation::team))
        .contains("E1");
    installations.end("E1", NOW.plusSeconds(1));
    assertThat(installations.serving("T2", Optional.empty())).isEmpty();
    installations.put(Samples.installation("E1"));
    assertThat(installations.serving("T2", Optional.empty()).map(Installation::team))
        .as("it belongs to the organisation still")
        .contains("E1");
    assertThat(installations.served("E1")).containsExactly("E1", "T2");
  }

  @Test
  void anEndThatIsToldLateLeavesWhatWasInstalledSince() {
    installations.put(Samples.installation("T1"));

    installations.end("T1", NOW.minusSeconds(1));
    Optional<Installation> since = installations.serving("T1", Optional.empty());
    installations.end("T1", NOW.plusSeconds(1));

    assertThat(since).isPresent();
    assertThat(installations.all()).isEmpty();
  }

  @Test
  void aStateIsGoodOnceAndNotAfterItsTime() {
    installations.expect("once", NOW.plusSeconds(60));
    installations.expect("late", NOW.plusSeconds(60));

    assertThat(installations.redeem("once", NOW)).isTrue();
    assertThat(installations.redeem("once", NOW)).isFalse();
    assertThat(installations.redeem("never", NOW)).isFalse();
    assertThat(installations.redeem("late", NOW.plusSeconds(60))).isFalse();
  }

  @Test
  void aStateIsGoodOnceHoweverManyAsk() throws Exception {
    installations.expect("raced", NOW.plusSeconds(60));

    List<Boolean> redeemed = Nodes.atOnce(10, () -> installations.redeem("raced", NOW));

    assertThat(redeemed).containsOnlyOnce(true);
  }

  @Test
  void lapsedStatesAreSweptAndTheirWordsWereNeverKept() {
    var states = database.getCollection(MongoInstallations.STATES.name());
    installations.expect("old", NOW);
    installations.expect("new", NOW.plusSeconds(60));
    List<String> kept = states.distinct("_id", String.class).into(new java.util.ArrayList<>());

    installations.sweep(NOW.plusSeconds(1));

    assertThat(kept).hasSize(2).doesNotContain("old", "new");
    assertThat(states.countDocuments()).isEqualTo(1);
  }

  @Test
  void aForgottenInstallerLeavesTheInstallation() {
    installations.put(Samples.installation("T1"));
    installations.put(Samples.installation("T2"));

    stores.installers().forget(new Account(ChatKind.SLACK, "T1", "U1"));

    assertThat(installations.serving("T1", Optional.empty()))
        .hasValueSatisfying(one -> {
          assertThat(one.installer()).isEmpty();
          assertThat(one.grant().token()).isEqualTo("xoxb-hunter2-T1");
        });
    assertThat(installations.serving("T2", Optional.empty()).flatMap(Installation::installer))
        .contains("U1");
  }

  @Test
  void aSecondProcessNeedsTheSameKey() {
    MongoStores second = Nodes.node(database, new MachineClock(), 2);

    assertThatThrownBy(() -> second.installations(Samples.key(2)))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("another key");
    assertThat(second.installations(Samples.key(1)).all()).isEmpty();
  }

  private com.mongodb.client.MongoCollection<Document> documents() {
    return database.getCollection(MongoInstallations.COLLECTION.name());
  }
}
