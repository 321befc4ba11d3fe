package headway.chat.discord.part;

import headway.chat.Audience;
import headway.chat.Field;
import headway.chat.Form;
import headway.chat.Letter;
import headway.chat.Message;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;

/// A letter as messages of Discord's, with the one field that is asked.
public final class LetterText {
  private static final int ROWS = 5;

  private LetterText() {}

  public static Shown of(Letter letter, Audience to) {
    Pieces pieces = Pieces.of(letter.message().parts());
    letter.message().form().ifPresent(form -> ask(pieces, form, letter.asked()));
    letter
        .message()
        .image()
        .ifPresent(path -> pieces.addLine("Picture: " + Markdown.escaped(path)));
    List<String> all = pieces.all();
    return new Shown(all.isEmpty() ? List.of("Headway") : all, Rows.of(letter, to));
  }

  /// With the button that opens a filled form again, above all others.
  public static Shown again(Letter letter, Audience to, String refill) {
    Shown shown = of(letter, to);
    List<ActionRow> rows = new ArrayList<>();
    rows.add(ActionRow.of(Rows.button(refill, "Fill it in again")));
    rows.addAll(shown.rows());
    return new Shown(shown.pieces(), rows.subList(0, Math.min(rows.size(), ROWS)));
  }

  /// A card that all in a channel read; nothing is asked there.
  public static Shown card(Letter card) {
    List<String> all = Pieces.of(card.message().parts()).all();
    return new Shown(
        List.of(all.isEmpty() ? "Headway" : all.getFirst()),
        Rows.of(card.message(), card.offers()));
  }

  /// Words alone.
  public static Shown of(Message message) {
    List<String> all = Pieces.of(message.parts()).all();
    return new Shown(all.isEmpty() ? List.of("Headway") : all, List.of());
  }

  /// The label stands there once, unless the message asks already.
  private static void ask(Pieces pieces, Form form, int index) {
    Field field = form.fields().get(index);
    String label = Markdown.escaped(field.label());
    boolean asked = pieces.says(label) || (index == 0 && pieces.says("?"));
    if (!asked) {
      pieces.addLine(label);
    }
    if (!field.value().isBlank()) {
      pieces.addLine("Now: " + Markdown.words(field.value()));
    }
  }
}
