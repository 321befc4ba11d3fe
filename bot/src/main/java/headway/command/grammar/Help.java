package headway.command.grammar;

import java.util.List;

/// Help as data, derived from the grammar.
public final class Help {
  private Help() {}

  /// How to say one thing, what it does, and an example.
  public record Entry(String usage, String about, String example) {}

  /// One entry a command.
  public static List<Entry> overview(Grammar<?> grammar) {
    return grammar.commands().stream().map(Help::whole).toList();
  }

  /// One entry a form.
  public static List<Entry> of(Command<?> command) {
    return command.forms().stream()
        .map(form -> new Entry(form.usage(command.name()), form.about(), form.example()))
        .toList();
  }

  private static Entry whole(Command<?> command) {
    return new Entry(command.name(), command.about(), command.example());
  }
}
