package headway.settings;

import java.net.URI;
import java.util.Optional;

/// How Headway is known to Slack; what is not set is empty.
///
/// @param api the address that names of methods are put behind; it ends with a slash
public record Slack(
    Tokens tokens, Optional<Secret> signingSecret, Optional<Client> client, URI api) {

  /// Those of one workspace: the bot's own, and the app's for Socket Mode.
  public record Tokens(Optional<Secret> bot, Optional<Secret> app) {}

  /// The app as workspaces install it.
  public record Client(String id, Secret secret) {}

  static Slack read(SlackVariables variables) {
    return new Slack(
        new Tokens(variables.botToken(), variables.appToken()),
        variables.signingSecret(),
        variables.client(),
        variables.api());
  }
}
