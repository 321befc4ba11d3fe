package headway.chat.console;

import headway.chat.Button;
import headway.chat.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// A message for people: to whom if not to `you`, the words, the buttons; then an empty line.
final class PlainLayout {
  private static final String YOU = "@" + ConsoleSpace.YOU;

  private static final Duration PAUSE = Duration.ofMinutes(10);

  private PlainLayout() {}

  /// The time, where ten minutes or more have passed.
  static String pause(Instant before, Instant now, ZoneId zone) {
    return now.isBefore(before.plus(PAUSE)) ? "" : "── " + PlainText.when(now, zone) + "\n\n";
  }

  static String written(Shown shown) {
    Message message = shown.letter().message();
    List<String> lines = new ArrayList<>();
    heading(shown, lines);
    String text = PlainText.of(shown.letter());
    if (!text.isEmpty()) {
      lines.add(text);
    }
    message.image().ifPresent(path -> lines.add("Picture: " + Cleaned.line(path)));
    if (!message.buttons().isEmpty()) {
      lines.add(buttons(message.buttons()) + "   (" + shown.id() + ")");
    }
    return String.join("\n", lines) + "\n\n";
  }

  private static void heading(Shown shown, List<String> lines) {
    boolean channel = shown.to().startsWith("#");
    List<String> words = new ArrayList<>();
    if (!shown.to().equals(YOU)) {
      words.add(channel ? shown.to() + " (" + shown.id() + ")" : shown.to());
    }
    shown.updates().ifPresent(old -> words.add(old + " now reads"));
    if (!words.isEmpty()) {
      lines.add(String.join(" · ", words));
    }
  }

  private static String buttons(List<Button> buttons) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < buttons.size(); i++) {
      line.append(i == 0 ? "" : "  ")
          .append('[')
          .append(i + 1)
          .append("] ")
          .append(Cleaned.line(buttons.get(i).label()));
    }
    return line.toString();
  }
}
