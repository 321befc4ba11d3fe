package headway.chat.discord.part;

import java.util.List;
import net.dv8tion.jda.api.entities.Message;

/// A message after one of its buttons was pressed: it says which, and has none any more.
public final class PressedOn {
  private PressedOn() {}

  public static Shown of(Message message, String label) {
    String note = "-# You chose " + Markdown.escaped(label) + ".";
    String text = message.getContentRaw();
    boolean fits = text.length() + note.length() < Pieces.LIMIT;
    return new Shown(List.of(fits ? text + "\n" + note : text), List.of());
  }
}
