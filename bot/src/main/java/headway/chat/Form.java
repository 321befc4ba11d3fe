package headway.chat;

import java.util.List;

/// At most five things asked together; chats without modals ask them one by one.
///
/// @param subject what the answers are for, such as `d4`; empty where the kind says all
public record Form(FormKind kind, String subject, List<Field> fields) {
  public static final int FIELDS = 5;

  public Form {
    if (fields.isEmpty() || fields.size() > FIELDS) {
      throw new IllegalArgumentException("a form has one to five fields, not " + fields.size());
    }
    fields = List.copyOf(fields);
  }

  public Form(FormKind kind, String subject, Field field) {
    this(kind, subject, List.of(field));
  }
}
