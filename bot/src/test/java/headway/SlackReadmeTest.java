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
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The README's conversation, held in a terminal and in Slack at once.
final class SlackReadmeTest {
  private static final Path SCRIPT = Path.of("bot/src/test/resources/conversation.txt");
  private static final String START = "2026-11-23T08:00Z";

  /// Slack tells the zone, and who can read along; the rest of the set-up is the same.
  private static final List<String> TOLD_OTHERWISE = List.of("zone Berlin", "start");

  @TempDir private Path home;

  @ParameterizedTest
  @EnumSource
  void everyLineIsAnsweredInSlackByTheWordsOfTheTerminal(SlackConversation.Way way)
      throws IOException {
    SoftAssertions all = new SoftAssertions();
    try (Conversation terminal = new Rehearsal(home.resolve("terminal"), START).conversation();
        Conversation slack = new SlackConversation(home.resolve("slack"), START, way)) {
      Map<String, String> read = new HashMap<>();
      slack.says("space share #general");
      for (String line : lines()) {
        List<Heard> asked = slack.says(line).since();
        boolean form = asked.stream().anyMatch(SlackReadmeTest::isForm);
        List<String> there = latest(terminal.says(line).since(), form);
        List<String> here = unpressed(asked, read, form);
        if (!TOLD_OTHERWISE.contains(line)) {
          all.assertThat(here).as(line).containsExactlyInAnyOrderElementsOf(there);
        }
      }
      all.assertAll();
    }
    assertThat(lines()).hasSizeGreaterThan(40);
  }

  private static List<String> lines() throws IOException {
    return Files.readAllLines(SCRIPT).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("# "))
        .toList();
  }

  /// A form shows what may be chosen in all its fields, where the terminal asks for one.
  private static boolean isForm(Heard message) {
    return message.id().startsWith("h");
  }

  /// As they stand in the end: what was said and changed at once is read once in Slack.
  private static List<String> latest(List<Heard> messages, boolean form) {
    List<String> changed = messages.stream().flatMap(one -> one.updates().stream()).toList();
    return messages.stream()
        .filter(one -> !changed.contains(one.id()))
        .map(message -> plain(message, form))
        .toList();
  }

  /// Without those read before that now only tell what was pressed there.
  private static List<String> unpressed(
      List<Heard> messages, Map<String, String> read, boolean form) {
    List<String> news = new ArrayList<>();
    for (Heard message : messages) {
      Optional<String> before = Optional.ofNullable(read.put(message.id(), message.text()));
      if (before.filter(message.text()::startsWith).isEmpty()) {
        news.add(plain(message, form));
      }
    }
    return news;
  }

  /// Without what differs by nature: links to messages, who posts, fences, the space's name.
  private static String plain(Heard message, boolean form) {
    String text =
        message
            .text()
            .replaceAll(
                "\\(Europe/Berlin\\), (m\\d+|https://example.slack.com/\\S+)", "(Europe/Berlin)")
            .replace("<@U0YOU>:", "")
            .replace("(with Priya)", "@Priya")
            .replace("```", "")
            .replace("the pool of Example", "the pool of console")
            .replaceAll("\\s+", " ")
            .strip();
    return message.to() + ": " + text + (form ? "" : " " + message.buttons());
  }
}
