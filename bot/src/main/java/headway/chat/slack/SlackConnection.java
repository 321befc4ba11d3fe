package headway.chat.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import java.net.URI;
import java.util.Optional;

/// The way to Slack for one workspace whose token is known.
public final class SlackConnection implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 10_000;

  private final Slack slack;
  private final String token;

  private SlackConnection(Slack slack, String token) {
    this.slack = slack;
    this.token = token;
  }

  /// @param api what the names of methods are put behind
  public static SlackConnection to(URI api, String token) {
    return new SlackConnection(slack(api), token);
  }

  /// A client of that address.
  public static Slack slack(URI api) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(api.toString());
    config.setHttpClientCallTimeoutMillis(PATIENCE_MILLIS);
    config.setTokenExistenceVerificationEnabled(false);
    return Slack.getInstance(config);
  }

  public SlackApi api() {
    return new SlackApi(slack, _ -> Optional.of(token));
  }

  /// An app that hears nothing yet.
  public App app() {
    return new App(
        AppConfig.builder()
            .slack(slack)
            .singleTeamBotToken(token)
            .authTestCacheEnabled(true)
            .authTestCacheExpirationMillis(-1)
            .requestVerificationEnabled(false)
            .subtypedMessageEventsAutoAckEnabled(true)
            .build());
  }

  @Override
  public void close() throws Exception {
    slack.close();
  }
}
