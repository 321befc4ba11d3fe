package headway.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import headway.Heard;
import headway.Shell.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupAndRestoreTest {
  private static final String NOW = "2026-11-23T08:00Z";
  private static final List<String> LIFE =
      List.of(
          "intention audience my colleagues",
          "intention purpose to save them time",
          "draft Nine of ten grams come back out of the shredder.",
          "draft Ask your supplier how they count.",
          "approve d1 fri 14:30",
          "shared https://example.org/lithium-recovery inform",
          "@mia: shared Priya passed her viva celebrate");
  private static final List<String> QUESTIONS =
      List.of("queue", "shares", "drafts", "streak why", "intention", "@mia: shares");

  @TempDir private Path folder;

  @Test
  void anotherFolderThatTakesTheBackupAnswersTheSame() throws IOException {
    Program program = Program.on(folder.resolve("home"));
    List<Heard> before = hear(program);
    Path backup = folder.resolve("backup");
    assertFine(program.run(List.of(), "backup", backup.toString()));
    Program other = Program.on(folder.resolve("other"));

    Said damaged = other.run(List.of(), "restore", damaged(backup).toString());
    Said restored = other.run(List.of(), "restore", backup.toString());
    Said again = other.run(List.of(), "restore", backup.toString());

    assertThat(damaged.exit()).isEqualTo(1);
    assertThat(damaged.out()).isEmpty();
    assertThat(damaged.err())
        .hasLineCount(1)
        .contains("cut off or damaged", "Nothing was changed", "Use another one");
    assertFine(restored);
    assertThat(again.exit()).isEqualTo(1);
    assertThat(again.err()).hasLineCount(1).contains("not empty", "restore --replace FILE");
    assertThat(other.hear(QUESTIONS, "--json", "--clock", NOW))
        .extracting(Heard::text)
        .isEqualTo(before.stream().map(Heard::text).toList());
  }

  @Test
  void aDataFolderThatIsNotThereIsNotBackedUpAsAnEmptyOne() {
    Program program = Program.on(folder.resolve("mistyped"));
    Path backup = folder.resolve("backup");

    Said said = program.run(List.of(), "backup", backup.toString());

    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err())
        .hasLineCount(1)
        .contains("no data in " + program.home(), "Name the data folder with HEADWAY_HOME.");
    assertThat(program.home()).doesNotExist();
    assertThat(backup).doesNotExist();
  }

  private static List<Heard> hear(Program program) {
    List<String> lines = new ArrayList<>(LIFE);
    lines.addAll(QUESTIONS);
    List<Heard> heard = program.hear(lines, "--json", "--clock", NOW);
    assertThat(heard).hasSize(lines.size());
    return heard.subList(LIFE.size(), heard.size());
  }

  private static void assertFine(Said said) {
    assertThat(said.exit()).as(said.err()).isZero();
    assertThat(said.out()).isEmpty();
  }

  private Path damaged(Path backup) throws IOException {
    byte[] whole = Files.readAllBytes(backup);
    return Files.write(folder.resolve("damaged"), Arrays.copyOf(whole, whole.length * 2 / 3));
  }
}
