package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.slack.peer.FakeUser;
import headway.chat.slack.peer.Sight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workspace whose members are all reminded in the same minute.
final class SlackCrowdTest {
  private static final int MEMBERS = 1_000;
  private static final int GROUP = 50;
  private static final int REFUSALS = 5;

  @TempDir private Path home;

  @Test
  void aThousandRemindersDueAtOnceAllArriveOnceHoweverOftenSlackAsksToWait() throws IOException {
    try (SlackConversation chat = new SlackConversation(home, "2026-11-23T08:00Z")) {
      List<String> names = IntStream.range(0, MEMBERS).mapToObj(i -> "m" + i).toList();
      names.forEach(chat::joins);
      for (int from = 0; from < MEMBERS; from += GROUP) {
        String[] group = names.subList(from, from + GROUP).toArray(String[]::new);
        chat.does(user -> user.writes("nudge daily 9:30"), group);
      }
      for (int i = 0; i < REFUSALS; i++) {
        chat.slack().limitNext("chat.postMessage", 1);
      }

      chat.moves("2026-11-23T10:00Z");

      for (String name : names) {
        FakeUser user = chat.person(name);
        assertThat(user.sees().stream().filter(SlackCrowdTest::isNudge)).as(name).hasSize(1);
      }
      assertThat(chat.says("home").since()).isNotEmpty();
    }
  }

  private static boolean isNudge(Sight sight) {
    return sight.buttons().contains("Not today");
  }
}
