package headway.chat.slack;

import headway.chat.Sent;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// What Slack's errors mean for a message to a person.
final class Refusals {
  private static final Duration SHORT = Duration.ofSeconds(30);
  private static final Duration LONG = Duration.ofMinutes(10);

  /// The bot itself is not let in; a Lead may put that right.
  private static final Set<String> LOCKED_OUT =
      Set.of(
          "not_installed",
          "invalid_auth",
          "not_authed",
          "account_inactive",
          "token_revoked",
          "token_expired",
          "org_login_required",
          "team_access_not_granted",
          "ekm_access_denied");

  /// The person takes no messages from the bot.
  private static final Set<String> CLOSED =
      Set.of(
          "cannot_dm_bot",
          "channel_not_found",
          "is_archived",
          "messages_tab_disabled",
          "restricted_action",
          "user_disabled",
          "user_not_found",
          "user_not_visible",
          "users_not_found");

  private Refusals() {}

  static Sent sent(String error) {
    if (CLOSED.contains(error)) {
      return new Sent.Closed(error);
    }
    if (isLockedOut(error) || error.equals("missing_scope")) {
      return new Sent.Busy(LONG);
    }
    throw new IllegalStateException("Slack answers " + error);
  }

  /// Whether it says that the bot is not let into the workspace at all.
  static boolean isLockedOut(String error) {
    return LOCKED_OUT.contains(error);
  }

  static Sent busy(Optional<Duration> pause) {
    return new Sent.Busy(pause.orElse(SHORT));
  }
}
