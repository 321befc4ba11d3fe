package headway.chat.slack.block;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What was filled into a modal, by the fields' names; what was left blank is not there.
public final class FormValues {
  private FormValues() {}

  public static Map<String, String> of(View view) {
    Map<String, String> values = new HashMap<>();
    new TreeMap<>(all(view))
        .forEach((block, inputs) -> {
          if (!isOutdone(view, block)) {
            Optional.ofNullable(inputs.get(FormInput.VALUE))
                .flatMap(FormValues::value)
                .ifPresent(value -> values.put(field(block), value));
          }
        });
    return values;
  }

  static boolean isFilled(View view, String block) {
    return said(view, block).isPresent();
  }

  /// Own words that stood there already give way to a choice made instead.
  private static boolean isOutdone(View view, String block) {
    return block.endsWith(FormInput.OWN)
        && isFilled(view, field(block))
        && said(view, block).equals(FormInput.shown(view, block));
  }

  private static Optional<String> said(View view, String block) {
    return Optional.ofNullable(all(view).get(block))
        .flatMap(inputs -> Optional.ofNullable(inputs.get(FormInput.VALUE)))
        .flatMap(FormValues::value);
  }

  /// Own words come after the choice, and stand instead of it.
  private static String field(String block) {
    return block.endsWith(FormInput.OWN)
        ? block.substring(0, block.length() - FormInput.OWN.length())
        : block;
  }

  private static Map<String, Map<String, ViewState.Value>> all(View view) {
    return Optional.ofNullable(view.getState())
        .flatMap(state -> Optional.ofNullable(state.getValues()))
        .orElse(Map.of());
  }

  /// What was chosen together, with commas between.
  private static Optional<String> several(ViewState.Value value) {
    return Optional.ofNullable(value.getSelectedOptions())
        .map(options ->
            options.stream()
                .map(ViewState.SelectedOption::getValue)
                .collect(Collectors.joining(", ")));
  }

  private static Optional<String> value(ViewState.Value value) {
    return Optional.ofNullable(value.getSelectedOption())
        .map(ViewState.SelectedOption::getValue)
        .or(() -> Optional.ofNullable(value.getSelectedConversation()))
        .or(() -> several(value))
        .or(() -> Optional.ofNullable(value.getValue()))
        .filter(words -> !words.isBlank());
  }
}
