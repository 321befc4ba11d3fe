package headway.chat.slack.peer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/// What a single block may hold.
final class BlockRules {
  private static final int TEXT = 3_000;
  private static final int FIELD = 2_000;
  private static final int HEADER = 150;
  private static final int LABEL = 2_000;
  private static final int ALT = 2_000;
  private static final int LINK = 3_000;
  private static final int ROW = 25;
  private static final int REMARKS = 10;

  private BlockRules() {}

  static boolean allow(JsonObject block) {
    return switch (Json.text(block, "type")) {
      case "divider", "rich_text" -> true;
      case "section" -> section(block);
      case "header" -> block.has("text") && plain(block, "text", HEADER);
      case "image" -> image(block);
      case "actions" -> actions(all(block, "elements"));
      case "context" ->
          between(all(block, "elements"), 1, REMARKS)
              && each(all(block, "elements"), BlockRules::remark);
      case "input" ->
          block.has("label")
              && plain(block, "label", LABEL)
              && plain(block, "hint", LABEL)
              && ElementRules.allow(block.getAsJsonObject("element"));
      default -> false;
    };
  }

  private static boolean section(JsonObject block) {
    JsonArray fields = all(block, "fields");
    return (block.has("text") || !fields.isEmpty())
        && (!block.has("text") || words(block.getAsJsonObject("text"), TEXT))
        && between(fields, 0, REMARKS)
        && each(fields, field -> words(field, FIELD))
        && (!block.has("accessory")
            || Json.text(block.getAsJsonObject("accessory"), "type").equals("image")
            || ElementRules.allow(block.getAsJsonObject("accessory")));
  }

  private static boolean actions(JsonArray elements) {
    Set<String> names = new HashSet<>();
    return between(elements, 1, ROW)
        && each(elements, ElementRules::allow)
        && each(
            elements,
            one -> Json.text(one, "action_id").isEmpty() || names.add(Json.text(one, "action_id")));
  }

  private static boolean remark(JsonObject element) {
    return Json.text(element, "type").equals("image") ? image(element) : words(element, TEXT);
  }

  private static boolean image(JsonObject image) {
    return !Json.text(image, "alt_text").isEmpty()
        && Json.text(image, "alt_text").length() <= ALT
        && (image.has("slack_file") || !Json.text(image, "image_url").isEmpty())
        && Json.text(image, "image_url").length() <= LINK;
  }

  /// Whether that text is absent, or plain and of one to that many characters.
  static boolean plain(JsonObject holder, String name, int most) {
    if (!holder.has(name)) {
      return true;
    }
    JsonObject text = holder.getAsJsonObject(name);
    return Json.text(text, "type").equals("plain_text") && words(text, most);
  }

  static boolean words(JsonObject text, int most) {
    int length = Json.text(text, "text").length();
    return Json.text(text, "type").matches("plain_text|mrkdwn") && length >= 1 && length <= most;
  }

  static JsonArray all(JsonObject holder, String name) {
    return holder.has(name) ? holder.getAsJsonArray(name) : new JsonArray();
  }

  static boolean between(JsonArray array, int least, int most) {
    return array.size() >= least && array.size() <= most;
  }

  static boolean each(JsonArray array, Predicate<JsonObject> rule) {
    return array.asList().stream().map(JsonElement::getAsJsonObject).allMatch(rule);
  }
}
