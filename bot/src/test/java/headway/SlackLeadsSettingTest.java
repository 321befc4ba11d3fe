package headway;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.settings.Settings;
import headway.settings.SlackLead;
import headway.store.Installation;
import headway.store.Installations;
import headway.store.mongo.MongoExtension;
import headway.store.mongo.MongoStores;
import headway.store.mongo.SecretKey;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Whom `SLACK_LEADS` lets lead, and where.
@ExtendWith(MongoExtension.class)
final class SlackLeadsSettingTest {
  private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");
  private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

  private final MongoDatabase database;
  private Installations installations;

  SlackLeadsSettingTest(MongoDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void nothingInstalled() {
    database.drop();
    var random = new SplittableRandom(7);
    var stores =
        new MongoStores(
            database,
            InstantSource.fixed(AT),
            random,
            Duration.ofMinutes(1),
            handed -> handed.at());
    installations = stores.installations(SecretKey.of(Optional.of(KEY), Path.of("unused"), random));
  }

  @Test
  void anIdAloneCountsWhereThereIsOneWorkspace() {
    installs("T1");

    assertThat(leads("U1").test(account("T1", "U1"))).isTrue();
    assertThat(leads("U1").test(account("T2", "U1"))).isFalse();
    assertThat(leads("U1").test(account("T1", "U2"))).isFalse();
    var ofOneToken = new SlackLeads(named("U1"), Optional.empty());
    assertThat(ofOneToken.test(account("T1", "U1"))).isTrue();
  }

  @Test
  void amongSeveralWorkspacesAnIdAloneIsNobodys() {
    installs("T1");
    installs("T2");

    assertThat(leads("U1").test(account("T1", "U1"))).isFalse();
    assertThat(leads("T1/U1").test(account("T1", "U1"))).isTrue();
    assertThat(leads("T1/U1").test(account("T2", "U1"))).isFalse();
  }

  @Test
  void anOrganisationsIdCountsInItsWorkspacesAlone() {
    installs("E1");
    installs("T2");
    installations.serving("T3", Optional.of("E1"));

    assertThat(leads("E1/W1").test(account("T3", "W1"))).isTrue();
    assertThat(leads("E1/W1").test(account("E1", "W1"))).isTrue();
    assertThat(leads("E1/W1").test(account("T2", "W1"))).isFalse();
  }

  @Test
  void doctorNamesWhoLeadsNowhere() {
    installs("T1");
    installs("T2");
    List<String> said = new ArrayList<>();
    Settings settings =
        Settings.read(
            Map.of("SLACK_LEADS", "U1, T1/U2, T9/U3", "SLACK_API_URL", "http://127.0.0.1:9/"),
            Optional.empty());

    boolean well = new SlackDoctor(settings, said::add).looksAt(installations);

    assertThat(well).isFalse();
    assertThat(said)
        .anyMatch(line -> line.contains("U1 leads nowhere") && line.contains("write T…/U1"))
        .anyMatch(line -> line.contains("T9/U3 leads nowhere: Headway isn't installed in T9"))
        .noneMatch(line -> line.contains("U2"));
  }

  private void installs(String team) {
    var grant = new Installation.Grant("xoxb-1", "UBOT", Set.of());
    installations.put(new Installation(team, Optional.empty(), grant, Optional.empty(), AT));
  }

  private SlackLeads leads(String words) {
    return new SlackLeads(named(words), Optional.of(installations));
  }

  private static Set<SlackLead> named(String words) {
    return Settings.read(Map.of("SLACK_LEADS", words), Optional.empty()).doors().slack().leads();
  }

  private static Account account(String team, String user) {
    return new Account(ChatKind.SLACK, team, user);
  }
}
