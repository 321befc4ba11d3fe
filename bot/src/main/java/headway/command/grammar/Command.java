package headway.command.grammar;

import java.util.List;
import java.util.Locale;

/// A command: its word, the forms in the order they are tried, and what it does.
public record Command<H>(String name, List<Form<H>> forms, String about) {
  public Command {
    forms = List.copyOf(forms);
    if (forms.isEmpty() || !name.equals(name.strip().toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("a command needs a lower-case word and a form: " + name);
    }
  }

  public String usage(Form<H> form) {
    return form.usage(name);
  }

  public String example() {
    return forms.getFirst().example();
  }
}
