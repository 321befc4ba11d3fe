package headway;

import headway.chat.Finding;
import headway.chat.slack.SlackSurface;
import headway.chat.slack.checkup.SlackCheckup;
import headway.chat.slack.checkup.SlackKeys;
import headway.settings.Secret;
import headway.settings.Settings;
import headway.settings.Slack;
import headway.settings.SlackLead;
import headway.store.Installations;
import java.util.List;
import java.util.Optional;
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
    var all = installations.all();
    for (var installation : all) {
      well &= tell(checkup.of(installation));
    }
    boolean led = looksAtTheLeads(installations, all.size());
    return well && led;
  }

  /// Of those whom the settings name, whether each leads somewhere.
  private boolean looksAtTheLeads(Installations installations, int workspaces) {
    boolean well = true;
    for (SlackLead lead : settings.doors().slack().leads()) {
      Optional<String> fault =
          lead.team().isEmpty() && workspaces > 1
              ? Optional.of("several workspaces are installed; write T…/" + lead.user())
              : lead.team()
                  .filter(team -> installations.serving(team, Optional.empty()).isEmpty())
                  .map(team -> "Headway isn't installed in " + team);
      fault.ifPresent(why ->
          say.accept("SLACK_LEADS, slack.leads: " + lead.words() + " leads nowhere: " + why + "."));
      well &= fault.isEmpty();
    }
    return well;
  }

  private boolean tell(List<Finding> findings) {
    findings.forEach(finding -> say.accept(finding.words()));
    return findings.stream().allMatch(Finding::well);
  }
}
