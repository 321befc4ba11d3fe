package headway.chat.discord.part;

import headway.chat.Part;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.entities.Message;

/// A message after one of its buttons was pressed: it says what came of it, and has none any more.
public final class PressedOn {
  private PressedOn() {}

  /// The message without its buttons.
  ///
  /// @param outcome in the flow's words; where it is empty, the button's label says it
  public static Shown of(Message message, List<Part> outcome, String label) {
    String said = outcome.stream().map(Markdown::of).collect(Collectors.joining());
    String note = "-# " + (said.isEmpty() ? "You chose " + Markdown.escaped(label) + "." : said);
    String text = message.getContentRaw();
    boolean fits = text.length() + note.length() < Pieces.LIMIT;
    return new Shown(List.of(fits ? text + "\n" + note : text), List.of());
  }
}
