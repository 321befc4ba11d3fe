package headway;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The README's conversation, held in a terminal and in Slack at once.
final class SlackReadmeTest {
  /// Slack tells the zone, and who can read along; the rest of the set-up is the same.
  private static final List<String> TOLD_OTHERWISE = List.of("zone Berlin", "start");

  @TempDir private Path home;

  @ParameterizedTest
  @EnumSource
  void everyLineIsAnsweredInSlackByTheWordsOfTheTerminal(SlackConversation.Way way)
      throws IOException {
    try (Conversation terminal =
            new Rehearsal(home.resolve("terminal"), SameTalk.START).conversation();
        Conversation slack = new SlackConversation(home.resolve("slack"), SameTalk.START, way)) {
      slack.says("space share #general");

      new SameTalk(TOLD_OTHERWISE, List.of(), SlackReadmeTest::plain).isHeld(terminal, slack);
    }
  }

  /// Without what differs by nature: links to messages, who posts, the space's name.
  private static String plain(String text) {
    return text.replaceAll("\\(Europe/Berlin\\), https://example.slack.com/\\S+", "(Europe/Berlin)")
        .replace("<@U0YOU>:", "")
        .replace("(with Priya)", "@Priya")
        .replace("the pool of Example", "the pool of console");
  }
}
