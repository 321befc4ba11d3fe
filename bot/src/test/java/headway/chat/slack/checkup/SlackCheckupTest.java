package headway.chat.slack.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.Finding;
import headway.store.Installation;
import headway.web.Answer;
import headway.web.Call;
import headway.web.Limits;
import headway.web.Route;
import headway.web.WebServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackCheckupTest {
  private static final String GOOD = "xoxb-good-hunter2";

  private final WebServer slack =
      WebServer.start(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
          List.of(
              Route.post("/api/auth.test", SlackCheckupTest::authTest),
              Route.post("/api/apps.connections.open", SlackCheckupTest::open)),
          new Limits(10_000, Duration.ofSeconds(10)));

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void withoutAnythingSlackIsOffAndThatIsFine() {
    List<Finding> findings = checkup().of(keys("", "", "", false, true));

    assertThat(findings).allMatch(Finding::well).hasSize(1);
    assertThat(words(findings)).contains("Slack is off", "SLACK_BOT_TOKEN");
  }

  @Test
  void tokensThatSlackTakesAreGood() {
    List<Finding> findings = checkup().of(keys(GOOD, "xapp-good-hunter2", "", false, true));

    assertThat(findings).allMatch(Finding::well);
    assertThat(words(findings))
        .contains("SLACK_BOT_TOKEN is good: @headway in Acme", "SLACK_APP_TOKEN is good")
        .doesNotContain("hunter2");
  }

  @Test
  void whatSlackRefusesIsSaidWithWhereToGetItAndWithoutTheToken() {
    List<Finding> findings =
        checkup().of(keys("xoxb-bad-hunter2", "xapp-bad-hunter2", "", false, true));

    assertThat(findings).noneMatch(Finding::well).hasSize(2);
    assertThat(words(findings))
        .contains("invalid_auth", "OAuth & Permissions", "missing_scope", "connections:write")
        .doesNotContain("hunter2");
  }

  @Test
  void scopesThatLackAreNamed() {
    SlackCheckup strict =
        new SlackCheckup(api(), Set.of("commands", "im:write", "users:read", "dnd:read"));

    List<Finding> findings = strict.of(keys(GOOD, "xapp-good", "", false, true));

    assertThat(words(findings)).contains("lacks scopes: dnd:read, users:read.");
    assertThat(findings).anyMatch(finding -> !finding.well());
  }

  @Test
  void whatIsMissingIsNamedByItsVariable() {
    assertThat(words(checkup().of(keys("", "xapp-good", "", false, true))))
        .contains("SLACK_BOT_TOKEN is not set");
    assertThat(words(checkup().of(keys(GOOD, "", "", false, true))))
        .contains("SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET");
    assertThat(words(checkup().of(keys(GOOD, "", "hunter2", false, false))))
        .contains("HEADWAY_HTTP_PORT is 0")
        .doesNotContain("hunter2");
    assertThat(words(checkup().of(keys("", "", "hunter2", true, false))))
        .contains("Nobody can install");
  }

  @Test
  void eachInstallationIsTestedAndNamedByItsWorkspace() {
    List<Finding> findings = checkup().of(installation("xoxb-bad-hunter2"));

    assertThat(words(findings))
        .contains("The installation in T1", "account_inactive", "install the app anew")
        .doesNotContain("hunter2");
    assertThat(checkup().of(installation(GOOD))).allMatch(Finding::well);
  }

  @Test
  void aSlackThatIsAwayIsNamedByItsAddress() {
    URI nowhere = URI.create("http://127.0.0.1:1/api/");

    List<Finding> findings =
        new SlackCheckup(nowhere, Set.of()).of(keys(GOOD, "xapp-good", "", false, true));

    assertThat(findings).noneMatch(Finding::well);
    assertThat(words(findings)).contains(nowhere.toString(), "SLACK_API_URL");
  }

  @Test
  void keysNeverShowThemselves() {
    assertThat(keys("hunter2", "hunter2", "hunter2", true, true).toString())
        .doesNotContain("hunter2");
  }

  private static Answer authTest(Call call) {
    return call.header("authorization").orElse("").equals("Bearer " + GOOD)
        ? json("{\"ok\":true,\"team\":\"Acme\",\"user\":\"headway\",\"team_id\":\"T1\"}")
            .with("x-oauth-scopes", "commands, im:write,chat:write")
        : json("{\"ok\":false,\"error\":\"invalid_auth/account_inactive\"}");
  }

  private static Answer open(Call call) {
    return call.header("authorization").orElse("").startsWith("Bearer xapp-good")
        ? json("{\"ok\":true,\"url\":\"wss://127.0.0.1:1/link\"}")
        : json("{\"ok\":false,\"error\":\"missing_scope\"}");
  }

  private static Answer json(String body) {
    return new Answer(200, Map.of("Content-Type", List.of("application/json")), body);
  }

  private static Installation installation(String token) {
    return new Installation(
        "T1",
        Optional.empty(),
        new Installation.Grant(token, "UB", Set.of()),
        Optional.empty(),
        Instant.EPOCH);
  }

  private SlackCheckup checkup() {
    return new SlackCheckup(api(), Set.of("commands", "im:write"));
  }

  private URI api() {
    return URI.create("http://127.0.0.1:" + slack.port() + "/api/");
  }

  private static SlackKeys keys(
      String bot, String app, String signing, boolean distributed, boolean listening) {
    return new SlackKeys(set(bot), set(app), set(signing), distributed, listening);
  }

  private static Optional<String> set(String text) {
    return Optional.of(text).filter(one -> !one.isEmpty());
  }

  private static String words(List<Finding> findings) {
    return String.join("\n", findings.stream().map(Finding::words).toList());
  }
}
