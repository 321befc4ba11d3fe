package headway;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The README's conversation, held in a terminal and in Discord at once.
final class DiscordTalkTest {
  /// A form can be opened at once, and what others brought can be reported.
  private static final List<String> OWN_BUTTONS = List.of("Fill it in", "Report");

  @TempDir private Path home;

  @ParameterizedTest
  @EnumSource
  void everyLineIsAnsweredInDiscordByTheWordsOfTheTerminal(DiscordConversation.Way way)
      throws IOException {
    try (Conversation terminal =
            new Rehearsal(home.resolve("terminal"), SameTalk.START).conversation();
        Conversation discord =
            new DiscordConversation(home.resolve("discord"), SameTalk.START, way)) {
      discord.says("#general @you: space share #general");
      discord.says("#general @you: space pool open");

      new SameTalk(List.of(), OWN_BUTTONS, DiscordTalkTest::plain).isHeld(terminal, discord);
    }
  }

  /// Without what differs by nature: names that Discord tells, links to messages, how far off a
  /// time is, who posts, how commands stand out, a form's title and labels, the space's name.
  private static String plain(String text) {
    return text.replaceAll(
            "\\(Europe/Berlin\\), https://discord.com/channels/\\S+", "(Europe/Berlin)")
        .replaceAll("(?s)^Headway\n(.+)\n(?:Your words|What would you like to say\\?).*", "$1")
        .replaceAll(" \\((?:in \\d+ \\w+|\\d+ \\w+ ago)\\)", "")
        .replaceAll("(?m)^@you:$", "")
        .replace("Hello you.", "Hello.")
        .replace("`", "")
        .replace("(with Priya)", "@Priya")
        .replace("will name, without notifying: Priya", "will notify: Priya")
        .replace("the pool of Recyclers", "the pool of console");
  }
}
