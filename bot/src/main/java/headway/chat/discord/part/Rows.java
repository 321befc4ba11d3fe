package headway.chat.discord.part;

import headway.chat.Audience;
import headway.chat.Letter;
import headway.chat.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;

/// A letter's buttons in rows; each carries its offer's id and nothing else.
public final class Rows {
  private static final String OFFER = "offer:";
  private static final int MOST = 25;

  private Rows() {}

  /// The offer that a button stands for, if it is one of ours.
  public static Optional<String> offer(String customId) {
    return customId.startsWith(OFFER)
        ? Optional.of(customId.substring(OFFER.length()))
        : Optional.empty();
  }

  static List<ActionRow> of(Letter letter, Audience to) {
    List<Button> buttons = new ArrayList<>();
    FormModal.opener(letter, to).ifPresent(buttons::add);
    buttons.addAll(all(letter.message(), letter.offers()));
    return rows(buttons);
  }

  static List<ActionRow> of(Message message, List<String> offers) {
    return rows(all(message, offers));
  }

  private static List<Button> all(Message message, List<String> offers) {
    return IntStream.range(0, offers.size())
        .mapToObj(i -> button(OFFER + offers.get(i), message.buttons().get(i).label()))
        .toList();
  }

  private static List<ActionRow> rows(List<Button> buttons) {
    List<Button> shown = buttons.subList(0, Math.min(buttons.size(), MOST));
    return shown.isEmpty() ? List.of() : ActionRow.partitionOf(shown);
  }

  static Button button(String id, String label) {
    String line = label.replaceAll("\\s+", " ").strip();
    return Button.secondary(
        id, Cut.shortened(line.isEmpty() ? "…" : line, Button.LABEL_MAX_LENGTH));
  }
}
