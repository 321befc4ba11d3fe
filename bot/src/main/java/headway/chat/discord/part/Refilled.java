package headway.chat.discord.part;

import headway.chat.Field;
import headway.chat.Form;
import java.util.List;
import java.util.Map;

/// A form with what somebody filled in.
public final class Refilled {
  private Refilled() {}

  public static Form of(Form form, Map<String, String> answers) {
    return new Form(
        form.kind(), form.subject(), with(form.fields(), answers), with(form.more(), answers));
  }

  private static List<Field> with(List<Field> fields, Map<String, String> answers) {
    return fields.stream()
        .map(field -> field.showing(answers.getOrDefault(field.name(), field.value())))
        .toList();
  }
}
