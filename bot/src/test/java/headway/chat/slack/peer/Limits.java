package headway.chat.slack.peer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Slack's limits on messages and views, as its Block Kit reference gives them.
final class Limits {
  private static final int TITLE = 24;
  private static final int METADATA = 3_000;
  private static final int ID = 255;
  private static final int FALLBACK = 40_000;
  private static final int VIEW_BLOCKS = 100;

  private Limits() {}

  static Optional<String> broken(String text, JsonArray blocks, int most) {
    if (text.length() > FALLBACK) {
      return Optional.of("msg_too_long");
    }
    if (text.isBlank() && blocks.isEmpty()) {
      return Optional.of("no_text");
    }
    Set<String> ids = new HashSet<>();
    for (JsonElement element : blocks) {
      JsonObject block = element.getAsJsonObject();
      String id = Json.text(block, "block_id");
      if (id.length() > ID || !(id.isEmpty() || ids.add(id)) || !BlockRules.allow(block)) {
        return Optional.of("invalid_blocks");
      }
    }
    return blocks.size() > most ? Optional.of("invalid_blocks") : Optional.empty();
  }

  static Optional<String> broken(JsonObject view) {
    JsonArray blocks = view.has("blocks") ? view.getAsJsonArray("blocks") : new JsonArray();
    boolean kept =
        Json.text(view, "private_metadata").length() <= METADATA
            && Json.text(view, "callback_id").length() <= ID;
    boolean framed = Json.text(view, "type").equals("home") || isFramed(view, blocks);
    if (!kept || !framed || broken("view", blocks, VIEW_BLOCKS).isPresent()) {
      return Optional.of("invalid_arguments");
    }
    return Optional.empty();
  }

  /// A form has a title, and a button to send it where it asks something.
  private static boolean isFramed(JsonObject view, JsonArray blocks) {
    boolean asks =
        blocks.asList().stream()
            .anyMatch(block -> Json.text(block.getAsJsonObject(), "type").equals("input"));
    return view.has("title")
        && BlockRules.plain(view, "title", TITLE)
        && BlockRules.plain(view, "submit", TITLE)
        && BlockRules.plain(view, "close", TITLE)
        && (!asks || view.has("submit"));
  }
}
