package headway.chat.slack.block;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import headway.chat.Field;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// One field in a modal: typed, or chosen with a line for other words below.
final class FormInput {
  static final int TEXT = 3_000;

  /// What every input is called within its block.
  static final String VALUE = "value";

  /// What the block of a field's own words is called after the field.
  static final String OWN = "/own";

  /// The field that is a channel, chosen by Slack's own list of them.
  private static final String CHANNEL = "channel";

  private static final Set<String> LONG = Set.of("text", "line");
  private static final int OPTION = 75;
  private static final int OPTIONS = 100;

  private FormInput() {}

  static List<LayoutBlock> of(Field field) {
    if (field.name().equals(CHANNEL)) {
      return List.of(block(field.name(), field.label(), channel()));
    }
    if (field.options().isEmpty()) {
      return List.of(block(field.name(), field.label(), typed(field, field.value())));
    }
    LayoutBlock choice = block(field.name(), field.label(), choice(field));
    if (field.many() || field.name().equals("kind")) {
      return List.of(choice);
    }
    String own = field.options().contains(field.value()) ? "" : field.value();
    return List.of(choice, block(field.name() + OWN, "Or in other words", typed(field, own)));
  }

  /// The words that the input showed when it was opened.
  static Optional<String> shown(View view, String block) {
    return Optional.ofNullable(view.getBlocks()).orElse(List.of()).stream()
        .filter(InputBlock.class::isInstance)
        .map(InputBlock.class::cast)
        .filter(input -> block.equals(input.getBlockId()))
        .map(InputBlock::getElement)
        .filter(PlainTextInputElement.class::isInstance)
        .map(element -> ((PlainTextInputElement) element).getInitialValue())
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static LayoutBlock block(String id, String label, BlockElement element) {
    return InputBlock.builder()
        .blockId(id)
        .label(Buttons.plain(label, Field.LABEL))
        .element(element)
        .optional(true)
        .build();
  }

  private static BlockElement typed(Field field, String value) {
    var element =
        PlainTextInputElement.builder()
            .actionId(VALUE)
            .maxLength(TEXT)
            .multiline(LONG.contains(field.name()));
    return value.isBlank() ? element.build() : element.initialValue(value).build();
  }

  /// Public and private ones, never a direct message; at first the one that it was opened from.
  private static BlockElement channel() {
    ConversationsFilter channels =
        ConversationsFilter.builder()
            .include(List.of("public", "private"))
            .excludeBotUsers(true)
            .build();
    return ConversationsSelectElement.builder()
        .actionId(VALUE)
        .defaultToCurrentConversation(true)
        .filter(channels)
        .build();
  }

  private static BlockElement choice(Field field) {
    List<OptionObject> options =
        field.options().stream().limit(OPTIONS).map(FormInput::option).toList();
    return field.many() ? several(field, options) : one(field, options);
  }

  private static BlockElement several(Field field, List<OptionObject> options) {
    List<OptionObject> chosen =
        field.chosen().stream().map(FormInput::option).filter(options::contains).toList();
    var element = MultiStaticSelectElement.builder().actionId(VALUE).options(options);
    return chosen.isEmpty() ? element.build() : element.initialOptions(chosen).build();
  }

  private static BlockElement one(Field field, List<OptionObject> options) {
    var element = StaticSelectElement.builder().actionId(VALUE).options(options);
    int now = field.options().indexOf(field.value());
    return now < 0 || now >= options.size()
        ? element.build()
        : element.initialOption(options.get(now)).build();
  }

  private static OptionObject option(String words) {
    return OptionObject.builder()
        .text(Buttons.plain(words, OPTION))
        .value(Buttons.shortened(words, 2 * OPTION))
        .build();
  }
}
