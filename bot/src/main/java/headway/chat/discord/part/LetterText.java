package headway.chat.discord.part;

import headway.chat.Audience;
import headway.chat.Field;
import headway.chat.Form;
import headway.chat.Letter;
import headway.chat.Message;
import headway.chat.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;

/// A letter as messages of Discord's, with the one field that is asked, and its files.
public final class LetterText {
  private static final int ROWS = 5;

  private LetterText() {}

  /// The letter with all its files.
  ///
  /// @param picture where its picture lies; empty where it has none, or it lies nowhere any more
  public static Shown of(Letter letter, Audience to, Optional<Path> picture) {
    Message message = letter.message();
    Pieces pieces = Pieces.of(message.parts());
    message.form().ifPresent(form -> ask(pieces, form, letter.asked()));
    List<Path> files = new ArrayList<>();
    message.parts().stream()
        .filter(Part.File.class::isInstance)
        .map(part -> Path.of(((Part.File) part).path()))
        .forEach(file -> add(file, files, pieces));
    picture.ifPresent(file -> add(file, files, pieces));
    if (message.image().isPresent() && picture.isEmpty()) {
      pieces.addLine("Its picture is not here any more.");
    }
    List<String> all = pieces.all();
    return new Shown(all.isEmpty() ? List.of("Headway") : all, files, Rows.of(letter, to));
  }

  private static void add(Path file, List<Path> files, Pieces pieces) {
    if (Attached.fits(file)) {
      files.add(file);
    } else {
      pieces.addLine(Markdown.escaped(file.getFileName().toString()) + leftOut(file));
    }
  }

  private static String leftOut(Path file) {
    return Files.isReadable(file)
        ? " is too large for Discord. Whoever runs Headway can give it to you."
        : " is not here any more. Ask for it again.";
  }

  /// With the button that opens a filled form again, above all others.
  public static Shown again(Shown shown, String refill) {
    List<ActionRow> rows = new ArrayList<>();
    rows.add(ActionRow.of(Rows.button(refill, "Fill it in again")));
    rows.addAll(shown.rows());
    return new Shown(shown.pieces(), shown.files(), rows.subList(0, Math.min(rows.size(), ROWS)));
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
