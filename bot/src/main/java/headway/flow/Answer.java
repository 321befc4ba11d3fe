package headway.flow;

import headway.chat.Field;
import headway.chat.Form;
import headway.chat.FormKind;

/// Which field of which form a button answers, written as an offer's subject.
public record Answer(FormKind kind, String subject, String field) {
  public static String subject(Form form, Field field) {
    return form.kind().name() + "|" + form.subject() + "|" + field.name();
  }

  /// Reads what [#subject] wrote.
  public static Answer read(String written) {
    String[] parts = written.split("\\|", 3);
    return new Answer(FormKind.valueOf(parts[0]), parts[1], parts[2]);
  }
}
