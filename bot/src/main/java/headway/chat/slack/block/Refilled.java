package headway.chat.slack.block;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An input of a filled form, with what was filled in standing there.
final class Refilled {
  private Refilled() {}

  static LayoutBlock of(LayoutBlock block, View filled) {
    return block instanceof InputBlock input
        ? value(filled, input.getBlockId()).map(value -> with(input, value)).orElse(input)
        : block;
  }

  private static InputBlock with(InputBlock input, ViewState.Value value) {
    switch (input.getElement()) {
      case PlainTextInputElement typed -> typed.setInitialValue(value.getValue());
      case StaticSelectElement one ->
          one.setInitialOption(
              Optional.ofNullable(value.getSelectedOption())
                  .flatMap(
                      chosen -> options(one.getOptions(), List.of(chosen)).stream().findFirst())
                  .orElse(null));
      case MultiStaticSelectElement many -> {
        var chosen = Optional.ofNullable(value.getSelectedOptions()).orElse(List.of());
        List<OptionObject> options = options(many.getOptions(), chosen);
        many.setInitialOptions(options.isEmpty() ? null : options);
      }
      default -> {}
    }
    return input;
  }

  private static List<OptionObject> options(
      List<OptionObject> all, List<ViewState.SelectedOption> chosen) {
    List<String> values = chosen.stream().map(ViewState.SelectedOption::getValue).toList();
    return all.stream().filter(option -> values.contains(option.getValue())).toList();
  }

  private static Optional<ViewState.Value> value(View filled, String block) {
    return Optional.ofNullable(filled.getState())
        .map(ViewState::getValues)
        .map(values -> values.getOrDefault(block, Map.of()).get(FormInput.VALUE));
  }
}
