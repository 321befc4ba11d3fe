package headway.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import headway.Heard;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// kill -9 while somebody talks with it; what was being answered may be answered once more.
class KilledInMidConversationTest {
  private static final String NOW = "2026-11-23T08:00Z";
  private static final int SHARES = 30;
  private static final int ACKNOWLEDGED = 11;

  @TempDir private Path folder;

  @Test
  void aHalfFinishedSetUpGoesOnWhereItStoppedAndWhatIsApprovedWaits() {
    Program program = Program.on(folder.resolve("home"));
    Heard asked;
    try (Running first = program.start("--json", "--clock", NOW)) {
      first.say("draft Nine of ten grams come back out of the shredder.");
      first.say("draft d1 audience my colleagues");
      first.say("draft d1 purpose to save them time");
      assertThat(first.say("approve d1 fri 14:30").text()).contains("Fri 27 Nov 2026 14:30");
      first.say("start");
      first.say("People who run recycling plants");
      asked = first.say("!press 2");
      first.kill();
    }

    List<Heard> heard =
        program.hear(
            List.of("/headway queue", "/headway start", "lithium", "/headway intention"),
            "--json",
            "--clock",
            NOW);

    List<Heard> answers = heard.subList(heard.size() - 4, heard.size());
    assertThat(answers.get(0).text()).contains("q1 · d1 to #general", "Fri 27 Nov 2026 14:30");
    assertThat(answers.get(1).fields()).isEqualTo(asked.fields());
    assertThat(answers.get(2).text()).startsWith("When in your day");
    assertThat(answers.get(3).text())
        .contains("For: People who run recycling plants", "What for: Show what works")
        .contains("Topics: lithium", "Plan: not said yet");
  }

  @Test
  void everyShareThatWasAcknowledgedIsThereOnceAndNoneTwice() {
    Program program = Program.on(folder.resolve("home"));
    try (Running first = program.start("--json", "--clock", NOW)) {
      first.send(
          IntStream.rangeClosed(1, SHARES).mapToObj(KilledInMidConversationTest::log).toList());
      for (int i = 0; i < ACKNOWLEDGED; i++) {
        assertThat(first.next().text()).contains("h" + (i + 1));
      }
      first.kill();
    }

    List<Heard> heard = program.hear(List.of("shares"), "--json", "--clock", NOW);

    String shares = heard.getLast().text();
    for (int i = 1; i <= SHARES; i++) {
      String word = "Talk-" + i + "-at-the-plant";
      assertThat(shares.split(word, -1).length - 1).isBetween(i <= ACKNOWLEDGED ? 1 : 0, 1);
    }
  }

  private static String log(int number) {
    return "shared Talk-" + number + "-at-the-plant inform";
  }
}
