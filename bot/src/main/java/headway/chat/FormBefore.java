package headway.chat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stood in a form when it was opened: for each field a sign of its words, empty where there
/// were none, so that an answer which changes nothing can be told from one that does.
public record FormBefore(Map<String, String> signs) {
  public FormBefore {
    signs = Map.copyOf(signs);
  }

  public static FormBefore of(Form form) {
    return new FormBefore(
        form.all().stream()
            .collect(Collectors.toMap(Field::name, field -> sign(field, field.value()))));
  }

  /// What of it stood in these fields.
  public FormBefore of(Set<String> fields) {
    Map<String, String> these = new HashMap<>(signs);
    these.keySet().retainAll(fields);
    return new FormBefore(these);
  }

  /// The same, but where the other one knows a field, as it stood there.
  public FormBefore then(FormBefore newer) {
    Map<String, String> all = new HashMap<>(signs);
    all.putAll(newer.signs);
    return new FormBefore(all);
  }

  public boolean knows(String field) {
    return signs.containsKey(field);
  }

  /// Whether these words are what stood there.
  public boolean showed(Field field, String words) {
    return sign(field, words).equals(signs.get(field.name()));
  }

  /// The answers, with an empty one for each field whose words were taken away.
  public Map<String, String> withEmptied(Map<String, String> answers) {
    Map<String, String> all = new HashMap<>(answers);
    signs.forEach((field, sign) -> {
      if (!sign.isEmpty()) {
        all.putIfAbsent(field, "");
      }
    });
    return all;
  }

  /// Places are the same in any order.
  private static String sign(Field field, String words) {
    String plain =
        field.many()
            ? Stream.of(words.split(","))
                .map(String::strip)
                .sorted()
                .collect(Collectors.joining(","))
            : words.replace("\r\n", "\n").strip();
    return plain.isEmpty()
        ? ""
        : UUID.nameUUIDFromBytes(plain.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
