package headway.chat.slack.peer;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;

/// What was written in a channel, the newest first, a page at a time.
///
/// Time stamps stand still here, so all that was written counts as new.
final class History {
  private static final int MOST = 1_000;

  private final Workspace workspace;

  History(Workspace workspace) {
    this.workspace = workspace;
  }

  JsonObject read(Map<String, String> given) {
    String channel = given.getOrDefault("channel", "");
    if (workspace.channel(channel).isEmpty()) {
      return Json.of("ok", false, "error", "channel_not_found");
    }
    if (!workspace.channel(channel).get().get("is_member").getAsBoolean()) {
      return Json.of("ok", false, "error", "not_in_channel");
    }
    if (!given.getOrDefault("oldest", "0").matches("\\d+(\\.\\d{1,6})?")) {
      return Json.of("ok", false, "error", "invalid_ts_oldest");
    }
    List<SlackMessage> all =
        workspace
            .messages(message -> message.channel().equals(channel) && message.only().isEmpty())
            .reversed();
    int from = number(given, "cursor", 0);
    int to = Math.min(all.size(), from + Math.min(MOST, number(given, "limit", 100)));
    boolean more = to < all.size();
    return Json.of(
        "ok",
        true,
        "messages",
        Json.list(all.subList(from, to).stream().map(History::json).toList()),
        "has_more",
        more,
        "response_metadata",
        Map.of("next_cursor", more ? Integer.toString(to) : ""));
  }

  private static JsonObject json(SlackMessage message) {
    return Json.of(
        "type", "message",
        "user", Workspace.BOT,
        "ts", message.ts(),
        "text", message.text(),
        "blocks", message.blocks());
  }

  private static int number(Map<String, String> given, String name, int otherwise) {
    String said = given.getOrDefault(name, "");
    return said.isEmpty() ? otherwise : Integer.parseInt(said);
  }
}
