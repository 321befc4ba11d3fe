package headway.chat.console;

import headway.chat.Field;
import headway.chat.Letter;
import headway.chat.Part;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What a member reads of a message, without its buttons.
final class PlainText {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);

  private PlainText() {}

  static String of(Letter letter) {
    StringBuilder text = new StringBuilder();
    for (Part part : letter.message().parts()) {
      append(text, part);
    }
    letter
        .message()
        .form()
        .ifPresent(form -> ask(text, form.fields().get(letter.asked()), letter.asked() == 0));
    return text.toString().stripTrailing();
  }

  private static void append(StringBuilder text, Part part) {
    switch (part) {
      case Part.Ours ours -> text.append(ours.text());
      case Part.Mistake mistake -> text.append(mistake.text());
      case Part.Theirs theirs -> text.append(Cleaned.lines(theirs.text()));
      case Part.Link link -> text.append(link(link));
      case Part.When when -> text.append(when(when.at(), when.zone()));
      case Part.Person person -> text.append(person(person));
      case Part.File file -> text.append(Cleaned.lines(file.path()));
      case Part.Grid grid -> grid(text, grid.text());
    }
  }

  private static String link(Part.Link link) {
    String url = Cleaned.line(link.url());
    String label = Cleaned.line(link.label());
    return label.isBlank() || label.equals(url) ? url : label + " · " + url;
  }

  static String when(Instant at, ZoneId zone) {
    String name = zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    return WHEN.format(at.atZone(zone)) + " (" + name + ")";
  }

  private static String person(Part.Person person) {
    String name = Cleaned.line(person.name());
    return person.account().isEmpty() || name.startsWith("@") ? name : "@" + name;
  }

  private static void grid(StringBuilder text, String rows) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
    text.append(rows);
  }

  /// A field asked shows its label once, unless the message asks already, and what stands there.
  private static void ask(StringBuilder text, Field field, boolean first) {
    if (!(first && asksItself(text)) && text.lastIndexOf(field.label()) < 0) {
      newLine(text).append(field.label());
    }
    if (field.many()) {
      newLine(text).append("Several: with commas between.");
    }
    String now = Cleaned.lines(field.value());
    if (!field.value().isBlank() && text.indexOf(now) < 0) {
      newLine(text).append("Now: ").append(now);
    }
  }

  private static boolean asksItself(StringBuilder text) {
    return text.indexOf("?") >= 0;
  }

  private static StringBuilder newLine(StringBuilder text) {
    return text.isEmpty() ? text : text.append('\n');
  }
}
