package headway.chat.slack.install;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import headway.store.Installations;

/// Makes the app that all workspaces share which installed it.
public final class InstalledApp {
  private InstalledApp() {}

  /// An app that hears nothing yet but the end of an installation.
  ///
  /// @param slack a client of the same address as the app's
  public static App of(Slack slack, SlackApp app, Installations installations) {
    AppConfig config =
        AppConfig.builder()
            .slack(slack)
            .clientId(app.id())
            .clientSecret(app.secret())
            .scope(String.join(",", app.scopes()))
            .authTestCacheEnabled(true)
            .authTestCacheExpirationMillis(-1)
            .requestVerificationEnabled(false)
            .subtypedMessageEventsAutoAckEnabled(true)
            .build();
    App made = new App(config).service(new InstalledBots(installations));
    InstallationEvents.handle(made, installations);
    return made;
  }
}
