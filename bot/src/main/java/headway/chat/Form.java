package headway.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// At most five things asked together; chats without modals ask them one by one.
///
/// @param subject what the answers are for, such as `d4`; empty where the kind says all
/// @param more at most five further fields: a chat with room for all shows them below the others,
///   every other chat leaves them to a button in the answer, which asks them as a form of its own
public record Form(FormKind kind, String subject, List<Field> fields, List<Field> more) {
  public static final int FIELDS = 5;

  public Form {
    if (fields.isEmpty() || fields.size() > FIELDS || more.size() > FIELDS) {
      throw new IllegalArgumentException("a form has one to five fields, not " + fields.size());
    }
    fields = List.copyOf(fields);
    more = List.copyOf(more);
  }

  public Form(FormKind kind, String subject, List<Field> fields) {
    this(kind, subject, fields, List.of());
  }

  public Form(FormKind kind, String subject, Field field) {
    this(kind, subject, List.of(field));
  }

  /// The same questions, with what stands in that form wherever it asks the same.
  public Form showing(Form now) {
    return new Form(kind, subject, showing(fields, now), showing(more, now));
  }

  private static List<Field> showing(List<Field> fields, Form now) {
    return fields.stream()
        .map(field ->
            now.field(field.name()).map(other -> field.showing(other.value())).orElse(field))
        .toList();
  }

  /// The field of that name.
  public Optional<Field> field(String name) {
    return all().stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /// All of it, in order.
  public List<Field> all() {
    List<Field> all = new ArrayList<>(fields);
    all.addAll(more);
    return all;
  }
}
