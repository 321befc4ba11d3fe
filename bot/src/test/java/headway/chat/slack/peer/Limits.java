package headway.chat.slack.peer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Slack's limits on what is shown, as its Block Kit reference gives them.
final class Limits {
  private static final int SECTION = 3_000;
  private static final int HEADER = 150;
  private static final int BUTTON = 75;
  private static final int VALUE = 2_000;
  private static final int ID = 255;
  private static final int ROW = 25;
  private static final int LABEL = 2_000;
  private static final int TITLE = 24;
  private static final int FALLBACK = 40_000;

  private Limits() {}

  static Optional<String> broken(String text, JsonArray blocks, int most) {
    if (text.length() > FALLBACK) {
      return Optional.of("msg_too_long");
    }
    if (text.isBlank() && blocks.isEmpty()) {
      return Optional.of("no_text");
    }
    Set<String> ids = new HashSet<>();
    for (JsonElement block : blocks) {
      String id = Json.text(block.getAsJsonObject(), "block_id");
      if (isBroken(block.getAsJsonObject()) || (!id.isEmpty() && !ids.add(id))) {
        return Optional.of("invalid_blocks");
      }
    }
    return blocks.size() > most ? Optional.of("invalid_blocks") : Optional.empty();
  }

  static Optional<String> broken(JsonObject view) {
    boolean home = Json.text(view, "type").equals("home");
    JsonArray blocks = view.has("blocks") ? view.getAsJsonArray("blocks") : new JsonArray();
    boolean untitled =
        !home && (!view.has("title") || isOver(view.getAsJsonObject("title"), TITLE));
    boolean unsubmittable =
        !view.has("submit")
            && blocks.asList().stream()
                .anyMatch(block -> Json.text(block.getAsJsonObject(), "type").equals("input"));
    return untitled || unsubmittable
        ? Optional.of("invalid_arguments")
        : broken("view", blocks, 100);
  }

  private static boolean isBroken(JsonObject block) {
    return switch (Json.text(block, "type")) {
      case "section" -> !block.has("text") || isOver(block.getAsJsonObject("text"), SECTION);
      case "header" -> isOver(block.getAsJsonObject("text"), HEADER);
      case "context" -> block.getAsJsonArray("elements").size() > 10;
      case "actions" ->
          block.getAsJsonArray("elements").isEmpty()
              || block.getAsJsonArray("elements").size() > ROW
              || block.getAsJsonArray("elements").asList().stream()
                  .anyMatch(element -> isBrokenElement(element.getAsJsonObject()));
      case "input" ->
          isOver(block.getAsJsonObject("label"), LABEL)
              || isBrokenElement(block.getAsJsonObject("element"));
      case "image", "divider", "rich_text" -> false;
      default -> true;
    };
  }

  private static boolean isBrokenElement(JsonObject element) {
    boolean button = Json.text(element, "type").equals("button");
    return Json.text(element, "action_id").length() > ID
        || Json.text(element, "value").length() > VALUE
        || (button && isOver(element.getAsJsonObject("text"), BUTTON));
  }

  private static boolean isOver(JsonObject text, int most) {
    int length = Json.text(text, "text").length();
    return length == 0 || length > most;
  }
}
