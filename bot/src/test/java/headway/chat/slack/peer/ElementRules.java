package headway.chat.slack.peer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;

/// What a button, a field or a choice may hold.
final class ElementRules {
  private static final int ID = 255;
  private static final int BUTTON = 75;
  private static final int VALUE = 2_000;
  private static final int LINK = 3_000;
  private static final int PLACEHOLDER = 150;
  private static final int OPTION = 75;
  private static final int OPTION_VALUE = 150;

  private static final Set<String> SORTS = Set.of("im", "mpim", "private", "public");

  private ElementRules() {}

  static boolean allow(JsonObject element) {
    return Json.text(element, "action_id").length() <= ID
        && BlockRules.plain(element, "placeholder", PLACEHOLDER)
        && switch (Json.text(element, "type")) {
          case "button" -> button(element);
          case "static_select", "multi_static_select" -> options(element, 100);
          case "radio_buttons", "checkboxes" -> options(element, 10);
          case "overflow" -> options(element, 5);
          case "plain_text_input", "url_text_input", "email_text_input", "number_input" ->
              text(element);
          case "datepicker", "timepicker", "datetimepicker" -> true;
          case "conversations_select" -> conversations(element);
          case "channels_select", "users_select" -> true;
          default -> false;
        };
  }

  private static boolean button(JsonObject button) {
    return button.has("text")
        && BlockRules.plain(button, "text", BUTTON)
        && Json.text(button, "value").length() <= VALUE
        && Json.text(button, "url").length() <= LINK
        && Json.text(button, "style").matches("|primary|danger");
  }

  private static boolean text(JsonObject field) {
    return Json.text(field, "initial_value").length() <= LINK
        && (!field.has("max_length") || field.get("max_length").getAsInt() <= LINK);
  }

  /// The sorts of conversations that are offered: each known and once, at least one.
  private static boolean conversations(JsonObject choice) {
    if (!choice.has("filter")) {
      return true;
    }
    JsonObject filter = choice.getAsJsonObject("filter");
    JsonArray sorts = BlockRules.all(filter, "include");
    List<String> named = sorts.asList().stream().map(JsonElement::getAsString).toList();
    return !filter.isEmpty()
        && (!filter.has("include") || !named.isEmpty())
        && SORTS.containsAll(named)
        && named.size() == Set.copyOf(named).size();
  }

  /// What is chosen at first must be among the options, to the letter.
  private static boolean options(JsonObject choice, int most) {
    JsonArray options = BlockRules.all(choice, "options");
    return BlockRules.between(options, 1, most)
        && BlockRules.each(options, ElementRules::option)
        && (!choice.has("initial_option") || options.contains(choice.get("initial_option")))
        && (!choice.has("initial_options") || several(choice, options));
  }

  /// An empty list is refused, and so is one choice twice.
  private static boolean several(JsonObject choice, JsonArray options) {
    JsonArray chosen = choice.getAsJsonArray("initial_options");
    return Json.text(choice, "type").startsWith("multi_")
        && BlockRules.between(chosen, 1, options.size())
        && chosen.asList().stream().distinct().count() == chosen.size()
        && chosen.asList().stream().allMatch(options::contains);
  }

  private static boolean option(JsonObject option) {
    String value = Json.text(option, "value");
    return option.has("text")
        && BlockRules.words(option.getAsJsonObject("text"), OPTION)
        && !value.isEmpty()
        && value.length() <= OPTION_VALUE;
  }
}
