package headway.chat.slack.checkup;

import java.util.Optional;

/// What this Headway was given for Slack, and whether its web server may listen.
///
/// @param distributed whether workspaces can install the app
public record SlackKeys(
    Optional<String> bot,
    Optional<String> app,
    Optional<String> signing,
    boolean distributed,
    boolean listening) {

  /// Whether anything at all was given.
  boolean isBlank() {
    return bot.isEmpty() && app.isEmpty() && signing.isEmpty() && !distributed;
  }

  @Override
  public String toString() {
    return "SlackKeys[bot=%s, app=%s, signing=%s, distributed=%s, listening=%s]"
        .formatted(bot.isPresent(), app.isPresent(), signing.isPresent(), distributed, listening);
  }
}
