package headway.chat.slack.block;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.view.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is wrong in a filled form, by the inputs that it stands beside.
public final class FormErrors {
  private FormErrors() {}

  /// What is about no input that is shown stands beside the first one.
  public static Map<String, String> of(View view, Map<String, String> byField) {
    List<String> inputs =
        view.getBlocks().stream()
            .filter(InputBlock.class::isInstance)
            .map(block -> ((InputBlock) block).getBlockId())
            .toList();
    Map<String, String> errors = new LinkedHashMap<>();
    byField.forEach(
        (field, words) -> errors.merge(input(view, inputs, field), words, FormErrors::both));
    return errors;
  }

  private static String both(String one, String other) {
    return one + " " + other;
  }

  private static String input(View view, List<String> inputs, String field) {
    String own = field + FormInput.OWN;
    if (inputs.contains(own) && FormValues.isFilled(view, own)) {
      return own;
    }
    return inputs.contains(field) || inputs.isEmpty() ? field : inputs.getFirst();
  }
}
