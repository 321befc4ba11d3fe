package headway.chat.discord.part;

import headway.chat.Field;
import headway.chat.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;

/// What was filled into a modal, by the fields' names; what was left blank is not there.
public final class FormAnswers {
  private FormAnswers() {}

  /// Own words stand instead of the choice; those that stood there before give way to it.
  ///
  /// @param form as it was opened, if its question is still open
  public static Map<String, String> of(List<ModalMapping> inputs, Optional<Form> form) {
    Map<String, String> said = said(inputs, form);
    Map<String, String> values = new HashMap<>();
    said.forEach((input, words) -> {
      boolean own = input.endsWith(FormInput.OWN);
      if (!own) {
        values.putIfAbsent(input, words);
      } else if (!said.containsKey(field(input)) || !stood(form, field(input)).equals(words)) {
        values.put(field(input), words);
      }
    });
    return values;
  }

  /// The fields that the modal showed, blank ones too.
  public static Set<String> shown(List<ModalMapping> inputs) {
    return inputs.stream().map(input -> field(input.getCustomId())).collect(Collectors.toSet());
  }

  private static String field(String input) {
    return input.endsWith(FormInput.OWN)
        ? input.substring(0, input.length() - FormInput.OWN.length())
        : input;
  }

  private static String stood(Optional<Form> form, String name) {
    return form.stream()
        .flatMap(open -> open.field(name).stream())
        .map(Field::value)
        .findFirst()
        .orElse("");
  }

  private static Map<String, String> said(List<ModalMapping> inputs, Optional<Form> form) {
    Map<String, String> said = new HashMap<>();
    inputs.forEach(input ->
        value(input, form.flatMap(open -> open.field(input.getCustomId())))
            .filter(words -> !words.isBlank())
            .ifPresent(words -> said.put(input.getCustomId(), words)));
    return said;
  }

  /// What was chosen together, with commas between.
  private static Optional<String> value(ModalMapping input, Optional<Field> asked) {
    return input.getType() == Component.Type.TEXT_INPUT
        ? Optional.ofNullable(input.getAsOptionalString())
        : Optional.of(
            input.getAsStringList().stream()
                .map(value -> asked.map(field -> FormInput.whole(field, value)).orElse(value))
                .collect(Collectors.joining(", ")));
  }
}
