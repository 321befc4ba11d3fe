package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.store.mongo.Connection;
import headway.web.Answer;
import headway.web.Limits;
import headway.web.Route;
import headway.web.WebServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
  @TempDir private Path home;

  /// A run under `--clock` keeps the store open without ticking.
  @Test
  void aDataFolderThatIsInUseIsSaidToBe() {
    int code;
    String told;

    try (Connection _ = Connection.open(Optional.empty(), home, 0)) {
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      code = errands(said).doctor(false);
      told = said.toString(StandardCharsets.UTF_8);
    }

    assertThat(code).isZero();
    assertThat(told)
        .contains("Another Headway has the store in " + home + " open, so it is in use");
  }

  @Test
  void aDataFolderThatNobodyUsesIsOpenedAndClosed() {
    Connection.open(Optional.empty(), home, 0).close();
    ByteArrayOutputStream said = new ByteArrayOutputStream();

    int code = errands(said).doctor(false);

    assertThat(code).isZero();
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("The store answers at");
  }

  @Test
  void aTokenThatSlackRefusesIsToldAndTheExitCodeSaysSo() {
    Connection.open(Optional.empty(), home, 0).close();
    ByteArrayOutputStream said = new ByteArrayOutputStream();

    int code;
    try (WebServer slack = refusingSlack()) {
      code =
          errands(
                  said,
                  Map.of(
                      "SLACK_API_URL", "http://127.0.0.1:" + slack.port() + "/api/",
                      "SLACK_BOT_TOKEN", "xoxb-hunter2",
                      "SLACK_SIGNING_SECRET", "hunter2",
                      "SLACK_CLIENT_ID", "1.2",
                      "SLACK_CLIENT_SECRET", "hunter2"))
              .doctor(false);
    }

    assertThat(code).isEqualTo(1);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("SLACK_BOT_TOKEN: Slack refuses it (token_revoked)")
        .contains("The store answers at")
        .doesNotContain("hunter2");
  }

  private static WebServer refusingSlack() {
    return WebServer.start(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
        List.of(
            Route.post(
                "/api/auth.test",
                _ -> Answer.text(200, "{\"ok\":false,\"error\":\"token_revoked\"}"))),
        new Limits(10_000, Duration.ofSeconds(10)));
  }

  private Errands errands(ByteArrayOutputStream said) {
    return errands(said, Map.of());
  }

  private Errands errands(ByteArrayOutputStream said, Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("HEADWAY_HOME", home.toString());
    return new LiveErrands(environment, new PrintStream(said, true, StandardCharsets.UTF_8));
  }
}
