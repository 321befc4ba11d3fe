package headway.flow;

import headway.chat.Field;
import headway.chat.Form;
import headway.chat.FormKind;
import headway.domain.UsageException;
import java.util.Arrays;

/// Which field of which form a button answers, written as an offer's subject.
public record Answer(FormKind kind, String subject, String field) {
  public static String subject(Form form, Field field) {
    return form.kind().name() + "|" + form.subject() + "|" + field.name();
  }

  /// Reads what [#subject] wrote.
  public static Answer read(String written) {
    String[] parts = written.split("\\|", 3);
    return Arrays.stream(FormKind.values())
        .filter(kind -> parts.length == 3 && kind.name().equals(parts[0]))
        .findFirst()
        .map(kind -> new Answer(kind, parts[1], parts[2]))
        .orElseThrow(
            () -> new UsageException("I can't tell what that answers. Say the command again."));
  }

  public boolean isFor(Form form) {
    return form.kind() == kind && form.subject().equals(subject);
  }
}
