package headway.chat.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import headway.chat.Button;
import headway.chat.Field;
import headway.chat.Letter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A message for scripts: one JSON object a line, every key always there.
final class JsonLayout {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLayout() {}

  static String written(Shown shown) {
    Letter letter = shown.letter();
    Map<String, @Nullable Object> keys = new LinkedHashMap<>();
    keys.put("id", shown.id());
    keys.put("updates", shown.updates().orElse(null));
    keys.put("at", shown.at().truncatedTo(ChronoUnit.MILLIS).toString());
    keys.put("to", shown.to());
    keys.put("text", PlainText.of(letter));
    keys.put("buttons", letter.message().buttons().stream().map(Button::label).toList());
    keys.put("fields", fields(letter));
    keys.put("image", letter.message().image().orElse(null));
    return line(keys) + "\n";
  }

  private static List<Map<String, @Nullable Object>> fields(Letter letter) {
    return letter.message().form().stream()
        .map(form -> field(form.fields().get(letter.asked())))
        .toList();
  }

  private static Map<String, @Nullable Object> field(Field field) {
    Map<String, @Nullable Object> keys = new LinkedHashMap<>();
    keys.put("name", field.name());
    keys.put("label", field.label());
    keys.put("value", field.value());
    keys.put("options", field.options());
    return keys;
  }

  private static String line(Map<String, @Nullable Object> keys) {
    try {
      return JSON.writeValueAsString(keys);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
