package headway.settings;

import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// How Headway is known to Slack; what is not set is empty.
///
/// @param leads those who lead besides owners, admins and the installer
/// @param api the address that names of methods are put behind; it ends with a slash
public record Slack(
    Tokens tokens,
    Optional<Secret> signingSecret,
    Optional<Client> client,
    URI api,
    Set<SlackLead> leads) {
  public Slack {
    leads = Set.copyOf(leads);
  }

  /// Those of one workspace: the bot's own, and the app's for Socket Mode.
  public record Tokens(Optional<Secret> bot, Optional<Secret> app) {}

  /// The app as workspaces install it.
  public record Client(String id, Secret secret) {}

  static Slack read(Reading in, SlackVariables variables) {
    Set<SlackLead> leads = new HashSet<>(in.slackLeads("slack.leads"));
    leads.addAll(variables.leads());
    return new Slack(
        new Tokens(variables.botToken(), variables.appToken()),
        variables.signingSecret(),
        variables.client(),
        variables.api(),
        leads);
  }
}
