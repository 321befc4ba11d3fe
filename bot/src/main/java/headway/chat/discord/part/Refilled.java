package headway.chat.discord.part;

import headway.chat.Field;
import headway.chat.Form;
import java.util.Map;

/// A form with what somebody filled in.
public final class Refilled {
  private Refilled() {}

  public static Form of(Form form, Map<String, String> answers) {
    return new Form(
        form.kind(),
        form.subject(),
        form.fields().stream().map(field -> with(field, answers)).toList());
  }

  private static Field with(Field field, Map<String, String> answers) {
    String answer = answers.getOrDefault(field.name(), "");
    return new Field(field.name(), field.label(), answer, field.options(), field.many());
  }
}
