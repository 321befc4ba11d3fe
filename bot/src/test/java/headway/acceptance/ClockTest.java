package headway.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import headway.Heard;
import headway.Shell.Said;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The simulated clock from one start to the next.
class ClockTest {
  private static final List<String> LINES =
      List.of(
          "nudge off",
          "draft Nine of ten grams come back out of the shredder.",
          "draft d1 audience my colleagues",
          "draft d1 purpose to save them time",
          "approve d1 tomorrow 09:00",
          "!clock +2h");

  @TempDir private Path folder;

  @Test
  void anEarlierStartIsRefusedAndALaterOneWasDowntime() {
    Program program = Program.on(folder.resolve("home"));
    program.hear(LINES, "--json", "--clock", "2026-11-23T08:00Z");

    Said earlier = program.run(List.of("queue"), "--json", "--clock", "2026-11-23T09:59Z");
    List<Heard> later =
        program.hear(
            List.of("queue", "!press 1 m6", "queue"), "--json", "--clock", "2026-11-24T10:01Z");

    assertThat(earlier.exit()).isEqualTo(2);
    assertThat(earlier.out()).isEmpty();
    assertThat(earlier.err())
        .hasLineCount(1)
        .contains("2026-11-23T10:00:00Z", "can't go back", "--clock 2026-11-23T10:00:00Z or later");
    assertThat(later.get(0).id()).isEqualTo("m6");
    assertThat(later.get(0).text()).contains("q1", "It hasn't been posted.");
    assertThat(later.get(0).buttons()).containsExactly("Post now", "Move", "Drop");
    assertThat(later.get(1).text()).contains("waiting for your word");
    assertThat(later).filteredOn(heard -> heard.to().equals("#general")).hasSize(1);
    assertThat(later.getLast().text()).contains("q1 · d1 to #general · out");
  }
}
