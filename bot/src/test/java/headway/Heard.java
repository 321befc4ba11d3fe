package headway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A message as a script reads it.
public record Heard(
    String id,
    Optional<String> updates,
    String to,
    String text,
    List<String> buttons,
    List<Asked> fields,
    Optional<String> image) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// A field asked, with what stands there already.
  public record Asked(String name, String label, String value) {}

  public static Heard read(String line) {
    try {
      JsonNode message = JSON.readTree(line);
      return new Heard(
          message.get("id").textValue(),
          Optional.ofNullable(message.get("updates").textValue()),
          message.get("to").textValue(),
          message.get("text").textValue(),
          all(message.path("buttons")).map(JsonNode::textValue).toList(),
          all(message.path("fields")).map(Heard::asked).toList(),
          Optional.ofNullable(message.path("image").textValue()));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not one JSON object a line: " + line, e);
    }
  }

  private static Asked asked(JsonNode field) {
    return new Asked(
        field.get("name").textValue(),
        field.get("label").textValue(),
        field.get("value").textValue());
  }

  private static Stream<JsonNode> all(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
