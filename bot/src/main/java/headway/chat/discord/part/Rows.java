package headway.chat.discord.part;

import headway.chat.Audience;
import headway.chat.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    for (int i = 0; i < letter.offers().size() && buttons.size() < MOST; i++) {
      String label = letter.message().buttons().get(i).label();
      buttons.add(button(OFFER + letter.offers().get(i), label));
    }
    return buttons.isEmpty() ? List.of() : ActionRow.partitionOf(buttons);
  }

  static Button button(String id, String label) {
    String line = label.replaceAll("\\s+", " ").strip();
    return Button.secondary(
        id, Cut.shortened(line.isEmpty() ? "…" : line, Button.LABEL_MAX_LENGTH));
  }
}
