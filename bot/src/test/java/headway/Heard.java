package headway;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// A message as the console showed it.
public record Heard(String id, String to, String text, List<String> buttons, List<Asked> fields) {
  /// A field asked.
  public record Asked(String name, String label, String value, List<String> options) {}

  static Heard of(JsonNode json) {
    List<Asked> fields = new ArrayList<>();
    json.get("fields").forEach(field -> fields.add(asked(field)));
    return new Heard(
        json.get("id").asText(),
        json.get("to").asText(),
        json.get("text").asText(),
        texts(json.get("buttons")),
        fields);
  }

  private static Asked asked(JsonNode field) {
    return new Asked(
        field.get("name").asText(),
        field.get("label").asText(),
        field.get("value").asText(),
        texts(field.get("options")));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
