package headway.chat.slack.peer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What stands in an open form: its words, inputs, options and buttons.
final class OpenForm {
  private static final String CONVERSATIONS = "conversations_select";

  private OpenForm() {}

  static Sight sight(JsonObject view) {
    SlackMessage words =
        new SlackMessage(
            "", Json.text(view, "hash"), "", view.getAsJsonArray("blocks"), Optional.empty());
    Sight plain = Sight.of(words);
    List<String> labels = new ArrayList<>(options(view));
    labels.addAll(plain.buttons());
    return new Sight(plain.ts(), plain.text(), labels, plain.elements());
  }

  static boolean asks(JsonObject view) {
    return inputs(view).findAny().isPresent();
  }

  /// The options of the first field that has any.
  static List<String> options(JsonObject view) {
    return inputs(view)
        .filter(OpenForm::isChoice)
        .findFirst()
        .map(input ->
            input.getAsJsonObject("element").getAsJsonArray("options").asList().stream()
                .map(option -> Json.text(option.getAsJsonObject().getAsJsonObject("text"), "text"))
                .toList())
        .orElse(List.of());
  }

  static List<JsonObject> buttons(JsonObject view) {
    return blocks(view)
        .filter(block -> Json.text(block, "type").equals("actions"))
        .flatMap(block -> block.getAsJsonArray("elements").asList().stream())
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  static String firstTyped(JsonObject view) {
    return first(view, false);
  }

  static String firstChosen(JsonObject view) {
    return first(view, true);
  }

  /// What Slack sends of a form: what was chosen or typed, else what stood there already.
  static JsonObject state(JsonObject view, Map<String, String> answers) {
    JsonObject values = new JsonObject();
    inputs(view)
        .forEach(input -> {
          String name = Json.text(input, "block_id");
          JsonObject element = input.getAsJsonObject("element");
          JsonObject value = Json.of("type", Json.text(element, "type"));
          if (Json.text(element, "type").startsWith("multi_")) {
            several(element, answers.get(name), value);
          } else if (isChoice(input)) {
            chosen(element, answers.get(name), value);
          } else if (Json.text(element, "type").equals(CONVERSATIONS)) {
            conversation(element, answers.getOrDefault(name, ""), value);
          } else {
            String words = answers.getOrDefault(name, Json.text(element, "initial_value"));
            if (!words.isEmpty()) {
              value.addProperty("value", words);
            }
          }
          values.add(name, Json.of(Json.text(element, "action_id"), value));
        });
    return values;
  }

  /// An answer is the labels with commas between; an empty one takes all choices away.
  private static void several(JsonObject element, @Nullable String labels, JsonObject value) {
    JsonArray chosen = new JsonArray();
    if (labels == null) {
      BlockRules.all(element, "initial_options").forEach(chosen::add);
    } else if (!labels.isEmpty()) {
      List.of(labels.split(", ")).forEach(label -> chosen.add(option(element, label)));
    }
    value.add("selected_options", chosen);
  }

  private static void chosen(JsonObject element, @Nullable String label, JsonObject value) {
    if (label == null) {
      if (element.has("initial_option")) {
        value.add("selected_option", element.get("initial_option"));
      }
      return;
    }
    value.add("selected_option", option(element, label));
  }

  private static JsonElement option(JsonObject element, String label) {
    for (JsonElement option : element.getAsJsonArray("options")) {
      if (Json.text(option.getAsJsonObject().getAsJsonObject("text"), "text").equals(label)) {
        return option;
      }
    }
    throw new AssertionError("no option " + label + " in " + element);
  }

  /// A channel by its id; Slack offers only the sorts that the filter lets through.
  private static void conversation(JsonObject element, String id, JsonObject value) {
    if (id.isEmpty()) {
      return;
    }
    String sort = id.startsWith("D") ? "im" : id.startsWith("G") ? "private" : "public";
    JsonObject filter = element.getAsJsonObject("filter");
    if (filter != null && !filter.getAsJsonArray("include").contains(new JsonPrimitive(sort))) {
      throw new AssertionError("Slack offers no " + id + " in " + element);
    }
    value.addProperty("selected_conversation", id);
  }

  private static String first(JsonObject view, boolean choice) {
    return inputs(view)
        .filter(input -> isChoice(input) == choice)
        .findFirst()
        .map(input -> Json.text(input, "block_id"))
        .orElseThrow(() -> new AssertionError("no such field in " + view));
  }

  private static boolean isChoice(JsonObject input) {
    return input.getAsJsonObject("element").has("options");
  }

  private static Stream<JsonObject> inputs(JsonObject view) {
    return blocks(view).filter(block -> Json.text(block, "type").equals("input"));
  }

  private static Stream<JsonObject> blocks(JsonObject view) {
    return view.getAsJsonArray("blocks").asList().stream().map(JsonElement::getAsJsonObject);
  }
}
