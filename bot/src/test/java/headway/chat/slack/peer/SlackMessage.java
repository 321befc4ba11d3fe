package headway.chat.slack.peer;

import com.google.gson.JsonArray;
import java.util.Optional;

/// A message in a conversation as Slack keeps it.
///
/// @param only the one user who sees it, where it is ephemeral
record SlackMessage(
    String channel, String ts, String text, JsonArray blocks, Optional<String> only) {
  SlackMessage with(String newText, JsonArray newBlocks) {
    return new SlackMessage(channel, ts, newText, newBlocks, only);
  }
}
