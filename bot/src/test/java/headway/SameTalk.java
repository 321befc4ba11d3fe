package headway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assertj.core.api.SoftAssertions;

/// The README's conversation, held in a terminal and in a chat at once: each line is answered by
/// the same words.
final class SameTalk {
  private static final Path SCRIPT = Path.of("bot/src/test/resources/conversation.txt");

  /// When it begins.
  static final String START = "2026-11-23T08:00Z";

  private final List<String> toldOtherwise;
  private final List<String> ownButtons;
  private final UnaryOperator<String> nature;
  private final Map<String, String> read = new HashMap<>();

  /// @param toldOtherwise lines that the chat answers otherwise, as it knows more or less
  /// @param ownButtons those that only the chat shows
  /// @param nature takes out of the words what differs by the chat's nature
  SameTalk(List<String> toldOtherwise, List<String> ownButtons, UnaryOperator<String> nature) {
    this.toldOtherwise = toldOtherwise;
    this.ownButtons = ownButtons;
    this.nature = nature;
  }

  void isHeld(Conversation terminal, Conversation chat) throws IOException {
    SoftAssertions all = new SoftAssertions();
    for (String line : lines()) {
      List<Heard> asked = chat.says(line).since();
      boolean form = asked.stream().anyMatch(SameTalk::isForm);
      List<String> there = latest(terminal.says(line).since(), form);
      List<String> here = unpressed(asked, form);
      if (!toldOtherwise.contains(line)) {
        all.assertThat(here).as(line).containsExactlyInAnyOrderElementsOf(there);
      }
    }
    all.assertAll();
    assertThat(lines()).hasSizeGreaterThan(40);
  }

  private static List<String> lines() throws IOException {
    return Files.readAllLines(SCRIPT).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("# "))
        .toList();
  }

  /// A form shows what may be chosen in all its fields, where the terminal asks for one.
  private static boolean isForm(Heard message) {
    return message.id().startsWith("h") || message.id().startsWith("form ");
  }

  /// As they stand in the end: what was said and changed at once is read once in the chat.
  private List<String> latest(List<Heard> messages, boolean form) {
    List<String> changed = messages.stream().flatMap(one -> one.updates().stream()).toList();
    return messages.stream()
        .filter(one -> !changed.contains(one.id()))
        .map(message -> plain(message, form))
        .toList();
  }

  /// Without those read before that now only tell what was pressed there.
  private List<String> unpressed(List<Heard> messages, boolean form) {
    List<String> news = new ArrayList<>();
    for (Heard message : messages) {
      Optional<String> before = Optional.ofNullable(read.put(message.id(), message.text()));
      if (before.filter(message.text()::startsWith).isEmpty()) {
        news.add(plain(message, form));
      }
    }
    return news;
  }

  /// Without what differs by nature: what each message is called, fences, the space's name.
  private String plain(Heard message, boolean form) {
    String text =
        nature
            .apply(message.text())
            .replaceAll("\\(Europe/Berlin\\), m\\d+", "(Europe/Berlin)")
            .replace("```", "")
            .replaceAll("\\s+", " ")
            .strip();
    List<String> buttons = new ArrayList<>(message.buttons());
    buttons.removeAll(ownButtons);
    return message.to() + ": " + text + (form ? "" : " " + buttons);
  }
}
