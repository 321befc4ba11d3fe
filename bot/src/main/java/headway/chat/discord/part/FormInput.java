package headway.chat.discord.part;

import headway.chat.Field;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;

/// One field in a modal: typed, or chosen with a line for other words below.
final class FormInput {
  /// What the input of a field's own words is called after the field.
  static final String OWN = "/own";

  private static final Set<String> LONG = Set.of("text", "line");
  private static final int OPTIONS = 25;

  private FormInput() {}

  /// Whether all that stands in it fits; a cut text must not be kept as the new one.
  static boolean holds(Field field) {
    return field.value().length() <= TextInput.MAX_VALUE_LENGTH;
  }

  /// @param room how many inputs more than one there may be
  static List<Label> of(Field field, int room) {
    boolean closed = field.many() || field.name().equals("kind");
    if (field.options().isEmpty() || (room == 0 && !closed)) {
      return List.of(Label.of(field.label(), typed(field.name(), field, field.value())));
    }
    Label choice = Label.of(field.label(), chosen(field));
    if (closed) {
      return List.of(choice);
    }
    String own = field.options().contains(field.value()) ? "" : field.value();
    return List.of(choice, Label.of("Or in other words", typed(field.name() + OWN, field, own)));
  }

  private static TextInput typed(String id, Field field, String value) {
    var style = LONG.contains(field.name()) ? TextInputStyle.PARAGRAPH : TextInputStyle.SHORT;
    var input =
        TextInput.create(id, value.contains("\n") ? TextInputStyle.PARAGRAPH : style)
            .setRequired(false);
    if (!field.options().isEmpty()) {
      String such = String.join(", ", field.options());
      input.setPlaceholder(Cut.shortened(such, TextInput.MAX_PLACEHOLDER_LENGTH));
    }
    return value.isBlank() ? input.build() : input.setValue(value).build();
  }

  private static StringSelectMenu chosen(Field field) {
    List<SelectOption> options =
        chosenFirst(field).map(FormInput::option).distinct().limit(OPTIONS).toList();
    var menu = StringSelectMenu.create(field.name()).addOptions(options).setRequired(false);
    if (field.many()) {
      List<String> chosen =
          field.chosen().stream()
              .map(FormInput::option)
              .filter(options::contains)
              .map(SelectOption::getValue)
              .toList();
      return menu.setRequiredRange(0, options.size()).setDefaultValues(chosen).build();
    }
    return field.options().contains(field.value())
        ? menu.setDefaultValues(option(field.value()).getValue()).build()
        : menu.build();
  }

  /// In their order, but where not all have room, what is chosen is among them.
  private static Stream<String> chosenFirst(Field field) {
    return field.options().size() > OPTIONS
        ? Stream.concat(field.chosen().stream(), field.options().stream())
        : field.options().stream();
  }

  /// The option that stands in the menu by that value, uncut.
  static String whole(Field field, String value) {
    return field.options().stream()
        .filter(words -> option(words).getValue().equals(value))
        .findFirst()
        .orElse(value);
  }

  private static SelectOption option(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    return SelectOption.of(
        Cut.shortened(line, SelectOption.LABEL_MAX_LENGTH),
        Cut.shortened(line, SelectOption.VALUE_MAX_LENGTH));
  }
}
