package headway.chat.discord.part;

import headway.chat.Action;
import headway.chat.Audience;
import headway.chat.Letter;
import headway.chat.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.SelectMenu;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;

/// A letter's buttons in rows, and in a select the answers that fill more than one; each carries
/// its offer's id and nothing else.
public final class Rows {
  private static final String OFFER = "offer:";
  private static final String ANSWERS = "answers";
  private static final int ROWS = 5;
  private static final int ROW = 5;

  private Rows() {}

  /// The offer that a button stands for, if it is one of ours.
  public static Optional<String> offer(String customId) {
    return customId.startsWith(OFFER)
        ? Optional.of(customId.substring(OFFER.length()))
        : Optional.empty();
  }

  static List<ActionRow> of(Letter letter, Audience to) {
    List<Button> buttons = all(letter.message(), letter.offers());
    int answers =
        (int)
            letter.message().buttons().stream()
                .takeWhile(button -> button.action() == Action.ANSWER)
                .count();
    List<ActionRow> rows = new ArrayList<>();
    if (answers > ROW) {
      rows.add(ActionRow.of(select(letter, buttons.subList(0, answers))));
      buttons = buttons.subList(answers, buttons.size());
    }
    List<Button> pressed = new ArrayList<>();
    FormModal.opener(letter, to).ifPresent(pressed::add);
    pressed.addAll(buttons);
    rows.addAll(rows(pressed));
    return rows.subList(0, Math.min(rows.size(), ROWS));
  }

  static List<ActionRow> of(Message message, List<String> offers) {
    return rows(all(message, offers));
  }

  private static StringSelectMenu select(Letter letter, List<Button> answers) {
    return StringSelectMenu.create(ANSWERS)
        .setPlaceholder(line(placeholder(letter), SelectMenu.PLACEHOLDER_MAX_LENGTH))
        .addOptions(
            answers.stream()
                .limit(SelectMenu.OPTIONS_MAX_AMOUNT)
                .map(answer -> SelectOption.of(answer.getLabel(), answer.getCustomId()))
                .toList())
        .build();
  }

  /// What the question is, in short.
  private static String placeholder(Letter letter) {
    return letter
        .message()
        .form()
        .map(form -> form.fields().get(letter.asked()).label())
        .orElse("Choose one");
  }

  private static List<Button> all(Message message, List<String> offers) {
    return IntStream.range(0, offers.size())
        .mapToObj(i -> button(OFFER + offers.get(i), message.buttons().get(i).label()))
        .toList();
  }

  private static List<ActionRow> rows(List<Button> buttons) {
    List<Button> shown = buttons.subList(0, Math.min(buttons.size(), ROWS * ROW));
    return shown.isEmpty() ? List.of() : ActionRow.partitionOf(shown);
  }

  static Button button(String id, String label) {
    return Button.secondary(id, line(label, Button.LABEL_MAX_LENGTH));
  }

  private static String line(String words, int longest) {
    String line = words.replaceAll("\\s+", " ").strip();
    return Cut.shortened(line.isEmpty() ? "…" : line, longest);
  }
}
