package headway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// A message as a script reads it.
record Heard(String id, Optional<String> updates, String to, String text, List<String> buttons) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Heard read(String line) {
    try {
      JsonNode message = JSON.readTree(line);
      return new Heard(
          message.get("id").textValue(),
          Optional.ofNullable(message.get("updates").textValue()),
          message.get("to").textValue(),
          message.get("text").textValue(),
          StreamSupport.stream(message.get("buttons").spliterator(), false)
              .map(JsonNode::textValue)
              .toList());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not one JSON object a line: " + line, e);
    }
  }
}
