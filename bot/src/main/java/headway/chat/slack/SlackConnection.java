package headway.chat.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import headway.chat.slack.install.Comings;
import headway.chat.slack.install.Heeding;
import headway.chat.slack.install.InstallationEvents;
import headway.chat.slack.install.InstalledBots;
import headway.store.Installations;
import java.net.URI;
import java.util.Optional;

/// The way to Slack: an app that hears, and an API that speaks, for one workspace or for many.
public final class SlackConnection implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 10_000;

  private final Slack slack;
  private final Tokens tokens;
  private final App app;

  private SlackConnection(Slack slack, Tokens tokens, App app) {
    this.slack = slack;
    this.tokens = tokens;
    this.app = app;
  }

  /// One workspace, whose token is known.
  ///
  /// @param api what the names of methods are put behind
  public static SlackConnection to(URI api, String token) {
    Slack slack = slack(api);
    App app = new App(config(slack).singleTeamBotToken(token).build());
    InstallationEvents.ignore(app);
    return new SlackConnection(slack, _ -> Optional.of(token), app);
  }

  /// Every workspace that installs the app.
  public static SlackConnection to(URI api, AppKeys keys, Comings comings) {
    Slack slack = slack(api);
    App app =
        new App(config(slack).clientId(keys.id()).clientSecret(keys.secret()).build())
            .service(new InstalledBots(comings.installations()));
    app.use(new Heeding(comings.installations()));
    InstallationEvents.handle(app, comings);
    return new SlackConnection(slack, team -> token(team, comings.installations()), app);
  }

  /// The workspace's own, else that of the organisation it was heard from.
  private static Optional<String> token(String team, Installations installations) {
    return installations.serving(team, Optional.empty()).map(found -> found.grant().token());
  }

  /// What the app proves itself by.
  public record AppKeys(String id, String secret) {}

  public SlackApi api() {
    return new SlackApi(slack, tokens);
  }

  public App app() {
    return app;
  }

  private static Slack slack(URI api) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(api.toString());
    config.setHttpClientCallTimeoutMillis(PATIENCE_MILLIS);
    config.setTokenExistenceVerificationEnabled(false);
    return Slack.getInstance(config);
  }

  /// Whoever hands requests to the app has checked who sent them; bots are told apart unasked.
  private static AppConfig.AppConfigBuilder config(Slack slack) {
    return AppConfig.builder()
        .slack(slack)
        .authTestCacheEnabled(true)
        .authTestCacheExpirationMillis(-1)
        .requestVerificationEnabled(false)
        .ignoringSelfEventsEnabled(false)
        .subtypedMessageEventsAutoAckEnabled(true);
  }

  @Override
  public void close() {
    try {
      slack.close();
    } catch (Exception e) {
      throw new IllegalStateException("Slack's client can't be closed", e);
    }
  }
}
