package headway.chat.discord.part;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;

/// What was filled into a modal, by the fields' names; what was left blank is not there.
public final class FormAnswers {
  private FormAnswers() {}

  /// Own words stand instead of the choice.
  public static Map<String, String> of(List<ModalMapping> inputs) {
    Map<String, String> values = new HashMap<>();
    for (ModalMapping input : inputs) {
      String id = input.getCustomId();
      boolean own = id.endsWith(FormInput.OWN);
      String field = own ? id.substring(0, id.length() - FormInput.OWN.length()) : id;
      value(input)
          .filter(words -> !words.isBlank())
          .ifPresent(words -> {
            if (own) {
              values.put(field, words);
            } else {
              values.putIfAbsent(field, words);
            }
          });
    }
    return values;
  }

  private static Optional<String> value(ModalMapping input) {
    if (input.getType() == Component.Type.TEXT_INPUT) {
      return Optional.ofNullable(input.getAsOptionalString());
    }
    return input.getAsStringList().stream().findFirst();
  }
}
