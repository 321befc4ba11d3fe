package headway.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import headway.FreePort;
import headway.Heard;
import headway.Shell.Said;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two programs and one store.
class SharedStoreTest {
  @TempDir private Path folder;

  @Test
  void aSecondProgramIsSentToTheDoorOfTheFirstAndSharesItsDataThere() throws IOException {
    int port = FreePort.find();
    Program program = Program.on(folder.resolve("home"));
    Program through =
        Program.on(folder.resolve("elsewhere")).with("MONGODB_URI", "mongodb://127.0.0.1:" + port);

    try (Running first =
        program.with("HEADWAY_STORE_PORT", Integer.toString(port)).start("--json")) {
      first.say("@mia: nudge off");
      first.say("@mia: draft Priya passed her viva.");
      Said second = program.run(List.of("@mia: drafts"), "--json");
      List<Heard> shared =
          through.hear(List.of("@mia: drafts", "@mia: draft Two words more from me."), "--json");

      assertThat(second.exit()).isEqualTo(1);
      assertThat(second.out()).isEmpty();
      assertThat(second.err())
          .hasLineCount(1)
          .contains("Another Headway is using " + program.home(), "Stop it", "HEADWAY_STORE_PORT");
      assertThat(shared.getFirst().text()).contains("d1 · Priya passed her viva.");
      assertThat(first.say("@mia: drafts").text()).contains("d1 ·", "d2 · Two words more");
      assertThat(first.end()).isZero();
      assertThat(first.errors()).isEmpty();
    }
  }
}
