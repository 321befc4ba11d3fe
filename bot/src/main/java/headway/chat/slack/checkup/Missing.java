package headway.chat.slack.checkup;

import headway.chat.Finding;
import java.util.ArrayList;
import java.util.List;

/// What was not given, though what was given needs it.
final class Missing {
  private Missing() {}

  static List<Finding> from(SlackKeys keys) {
    List<Finding> missing = new ArrayList<>();
    if (keys.bot().isEmpty() && !keys.distributed()) {
      missing.add(
          Finding.wrong(
              "SLACK_BOT_TOKEN is not set, so Slack is off. It is at api.slack.com/apps under OAuth & Permissions, once the app is installed."));
    }
    if (keys.app().isEmpty() && keys.signing().isEmpty()) {
      missing.add(
          Finding.wrong(
              "Nothing comes in from Slack: set SLACK_APP_TOKEN for Socket Mode (Basic Information, App-Level Tokens), or SLACK_SIGNING_SECRET for HTTP mode (Basic Information, App Credentials)."));
    }
    if (!keys.listening() && keys.distributed()) {
      missing.add(
          Finding.wrong("Nobody can install the app: HEADWAY_HTTP_PORT is 0. Set it to a port."));
    }
    if (!keys.listening() && keys.app().isEmpty() && keys.signing().isPresent()) {
      missing.add(
          Finding.wrong(
              "HTTP mode needs a port: HEADWAY_HTTP_PORT is 0. Set it, or use Socket Mode."));
    }
    return missing;
  }
}
