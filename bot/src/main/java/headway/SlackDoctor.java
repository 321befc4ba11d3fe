package headway;

import headway.chat.Finding;
import headway.chat.slack.SlackSurface;
import headway.chat.slack.checkup.SlackCheckup;
import headway.chat.slack.checkup.SlackKeys;
import headway.settings.Secret;
import headway.settings.Settings;
import headway.settings.Slack;
import headway.store.Installations;
import java.util.List;
import java.util.function.Consumer;

/// Says how things stand with Slack.
final class SlackDoctor {
  private final Settings settings;
  private final SlackCheckup checkup;
  private final Consumer<String> say;

  SlackDoctor(Settings settings, Consumer<String> say) {
    this.settings = settings;
    this.checkup = new SlackCheckup(settings.doors().slack().api(), SlackSurface.scopes());
    this.say = say;
  }

  /// Says what it finds; whether all of it is well.
  boolean looksAtTheSettings() {
    Slack slack = settings.doors().slack();
    return tell(
        checkup.of(
            new SlackKeys(
                slack.tokens().bot().map(Secret::value),
                slack.tokens().app().map(Secret::value),
                slack.signingSecret().map(Secret::value),
                slack.client().isPresent(),
                settings.doors().http().port() != 0)));
  }

  /// Tests the token of each workspace; whether all of them are well.
  boolean looksAt(Installations installations) {
    boolean well = true;
    for (var installation : installations.all()) {
      well &= tell(checkup.of(installation));
    }
    return well;
  }

  private boolean tell(List<Finding> findings) {
    findings.forEach(finding -> say.accept(finding.words()));
    return findings.stream().allMatch(Finding::well);
  }
}
