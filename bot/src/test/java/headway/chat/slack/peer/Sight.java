package headway.chat.slack.peer;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A message as its reader sees it: its words, and the labels of its buttons.
///
/// @param elements the buttons as Slack keeps them, in their order
public record Sight(String ts, String text, List<String> buttons, List<JsonObject> elements) {
  private static final Pattern DATE = Pattern.compile("<!date\\^[^|>]*\\|([^>]*)>");
  private static final Pattern LINK = Pattern.compile("<([^|<>@#!][^|<>]*)(?:\\|([^<>]*))?>");

  public Sight {
    buttons = List.copyOf(buttons);
    elements = List.copyOf(elements);
  }

  static Sight of(SlackMessage message) {
    List<String> words = new ArrayList<>();
    List<JsonObject> elements = new ArrayList<>();
    for (JsonElement each : message.blocks()) {
      JsonObject block = each.getAsJsonObject();
      switch (Json.text(block, "type")) {
        case "section", "header" -> words.add(Json.text(block.getAsJsonObject("text"), "text"));
        case "context" ->
            block
                .getAsJsonArray("elements")
                .forEach(element -> words.add(Json.text(element.getAsJsonObject(), "text")));
        case "actions" ->
            block
                .getAsJsonArray("elements")
                .forEach(element -> elements.add(element.getAsJsonObject()));
        default -> {}
      }
    }
    String text = message.blocks().isEmpty() ? message.text() : String.join("\n", words);
    List<String> buttons =
        elements.stream().map(one -> Json.text(one.getAsJsonObject("text"), "text")).toList();
    return new Sight(message.ts(), read(text), buttons, elements);
  }

  /// Slack's markup as it is shown.
  private static String read(String markup) {
    String dated = DATE.matcher(markup).replaceAll(found -> quoted(found.group(1)));
    String linked =
        LINK.matcher(dated)
            .replaceAll(found -> quoted(found.group(2) == null ? found.group(1) : found.group(2)));
    return linked.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private static String quoted(String words) {
    return Matcher.quoteReplacement(words);
  }
}
