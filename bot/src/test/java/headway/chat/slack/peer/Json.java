package headway.chat.slack.peer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Map;

/// JSON objects in a line.
final class Json {
  private Json() {}

  /// Names and values in turn; a value is a string, number, boolean, map or JSON.
  static JsonObject of(Object... pairs) {
    JsonObject object = new JsonObject();
    for (int i = 0; i < pairs.length; i += 2) {
      object.add(String.valueOf(pairs[i]), element(pairs[i + 1]));
    }
    return object;
  }

  static JsonArray list(Iterable<?> values) {
    JsonArray array = new JsonArray();
    values.forEach(value -> array.add(element(value)));
    return array;
  }

  static String text(JsonObject object, String name) {
    JsonElement value = object.get(name);
    return value == null || value.isJsonNull() ? "" : value.getAsString();
  }

  private static JsonElement element(Object value) {
    return switch (value) {
      case JsonElement json -> json;
      case Number number -> new JsonPrimitive(number);
      case Boolean truth -> new JsonPrimitive(truth);
      case Map<?, ?> map -> {
        JsonObject object = new JsonObject();
        map.forEach((name, inner) -> object.add(String.valueOf(name), element(inner)));
        yield object;
      }
      default -> new JsonPrimitive(String.valueOf(value));
    };
  }
}
