package headway.chat.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import headway.chat.slack.TinySlack;
import headway.store.Departure;
import headway.store.Departures;
import headway.store.Installation;
import headway.store.Installations;
import headway.store.mongo.MongoExtension;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
class InstallationEventsTest {
  private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");

  private final TinySlack slack = new TinySlack();
  private final Installations installations;
  private final Departures departures;
  private final App app;

  InstallationEventsTest(MongoDatabase database) {
    database.drop();
    Comings comings = Kept.comings(database);
    installations = comings.installations();
    departures = comings.departures();
    SlackConfig local = new SlackConfig();
    local.setMethodsEndpointUrlPrefix(slack.api().toString());
    AppConfig config =
        AppConfig.builder()
            .slack(Slack.getInstance(local))
            .clientId("1.2")
            .clientSecret("s3cret")
            .scope("commands")
            .signingSecret("s3cret")
            .requestVerificationEnabled(false)
            .build();
    app = new App(config).service(new InstalledBots(installations));
    InstallationEvents.handle(app, comings);
  }

  @AfterEach
  void close() {
    slack.close();
  }

  @BeforeEach
  void install() {
    installations.put(installation("T1"));
    installations.put(installation("T2"));
    installations.put(installation("E1"));
  }

  @Test
  void anUninstalledAppIsForgottenThereAndNowhereElse() throws Exception {
    int code = told("T1", "{\"type\":\"app_uninstalled\"}", AT.plusSeconds(60));

    assertThat(code).isEqualTo(200);
    assertThat(teams()).containsExactlyInAnyOrder("T2", "E1");
  }

  @Test
  void anEventThatComesAgainAfterANewInstallationEndsNothing() throws Exception {
    int code = told("T1", "{\"type\":\"app_uninstalled\"}", AT.minusSeconds(60));

    assertThat(code).isEqualTo(200);
    assertThat(teams()).contains("T1");
  }

  @Test
  void aRevokedBotTokenEndsTheInstallationAndAPersonsDoesNot() throws Exception {
    told("T1", revoked("\"oauth\":[\"U1\"],\"bot\":[]"), AT.plusSeconds(60));
    told("T2", revoked("\"oauth\":[],\"bot\":[\"UB\"]"), AT.plusSeconds(60));

    assertThat(teams()).containsExactlyInAnyOrder("T1", "E1");
  }

  @Test
  void anOrganisationsEndIsItsOwn() throws Exception {
    told("T3\",\"enterprise_id\":\"E1", "{\"type\":\"app_uninstalled\"}", AT.plusSeconds(60));

    assertThat(teams()).containsExactlyInAnyOrder("T1", "T2");
  }

  @Test
  void whereItLeftItsMembersAreToBeSeenToOnce() throws Exception {
    installations.serving("T3", Optional.of("E1"));
    installations.serving("T1", Optional.of("E1"));

    told("T3\",\"enterprise_id\":\"E1", "{\"type\":\"app_uninstalled\"}", AT.plusSeconds(60));
    told("T3\",\"enterprise_id\":\"E1", "{\"type\":\"app_uninstalled\"}", AT.plusSeconds(60));
    told("T2", "{\"type\":\"app_uninstalled\"}", AT.minusSeconds(60));

    assertThat(departures.lease(AT.plusSeconds(600), 10))
        .extracting(Departure::key)
        .contains("slack/E1", "slack/T3")
        .doesNotHaveDuplicates();
  }

  @Test
  void whatAnOrganisationGrantsAndRevokesIsSeenToWhereItsInstallationServes() throws Exception {
    String both = "\"team_ids\":[\"T1\",\"T3\"]}";
    String organisation = "E1\",\"enterprise_id\":\"E1";

    told(organisation, "{\"type\":\"team_access_revoked\"," + both, AT.plusSeconds(60));
    int code = told(organisation, "{\"type\":\"team_access_revoked\"," + both, AT.plusSeconds(60));
    List<Departure> gone = departures.lease(AT.plusSeconds(600), 10);
    gone.forEach(left -> departures.settle(left, Optional.empty()));
    told(organisation, "{\"type\":\"team_access_granted\"," + both, AT.plusSeconds(120));
    told(organisation, "{\"type\":\"team_access_revoked\"," + both, AT.plusSeconds(60));

    assertThat(code).isEqualTo(200);
    assertThat(gone).filteredOn(Departure::gone).extracting(Departure::key).contains("slack/T3");
    assertThat(gone).extracting(Departure::key).doesNotContain("slack/T1");
    assertThat(departures.lease(AT.plusSeconds(600), 10))
        .singleElement()
        .satisfies(back -> {
          assertThat(back.key()).isEqualTo("slack/T3");
          assertThat(back.gone()).isFalse();
        });
    assertThat(teams()).containsExactlyInAnyOrder("T1", "T2", "E1");
  }

  private int told(String team, String event, Instant at) throws Exception {
    String body =
        """
        {"token":"x","team_id":"%s","api_app_id":"A1","type":"event_callback","event_id":"Ev1",
         "event_time":%d,"event":%s}
        """
            .formatted(team, at.getEpochSecond(), event);
    return app.run(
            new SlackRequestParser(app.config())
                .parse(
                    SlackRequestParser.HttpRequest.builder()
                        .requestUri("/slack/events")
                        .queryString(Map.of())
                        .headers(
                            new RequestHeaders(Map.of("content-type", List.of("application/json"))))
                        .requestBody(body)
                        .remoteAddress("127.0.0.1")
                        .build()))
        .getStatusCode();
  }

  private static String revoked(String tokens) {
    return "{\"type\":\"tokens_revoked\",\"tokens\":{" + tokens + "}}";
  }

  private List<String> teams() {
    return installations.all().stream().map(Installation::team).toList();
  }

  private static Installation installation(String team) {
    return new Installation(
        team,
        Optional.empty(),
        new Installation.Grant("xoxb-" + team, "UB", Set.of("commands")),
        Optional.of("U1"),
        AT);
  }
}
