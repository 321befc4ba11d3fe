package headway.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import headway.Shell.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store file that something else wrote to, and the way back that the message names.
class DamagedStoreTest {
  @TempDir private Path folder;

  @Test
  void theDamageIsToldTheFileKeptAndTheAdviceMendsIt() throws IOException {
    Program program = Program.on(folder.resolve("home"));
    Path file = program.home().resolve("headway.mv");
    Path backup = folder.resolve("backup");
    program.hear(List.of("draft Priya passed her viva."), "--json");
    program.run(List.of(), "backup", backup.toString());
    byte[] whole = Files.readAllBytes(file);

    assertToldAndKept(program, file, noise());
    assertToldAndKept(program, file, Arrays.copyOf(whole, whole.length / 3));
    Files.move(file, folder.resolve("damaged"));
    Files.move(newest(file), folder.resolve("newest"));
    Said restored = program.run(List.of(), "restore", backup.toString());

    assertThat(restored.exit()).as(restored.err()).isZero();
    assertThat(program.hear(List.of("drafts"), "--json").getLast().text())
        .contains("d1 · Priya passed her viva.");
  }

  private static void assertToldAndKept(Program program, Path file, byte[] damaged)
      throws IOException {
    Files.write(file, damaged);

    Said said = program.run(List.of("drafts"), "--json");

    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.out()).isEmpty();
    assertThat(said.err())
        .hasLineCount(1)
        .contains("The file " + file + " is damaged", "Nothing was changed.")
        .contains("Move " + file + " and " + newest(file) + " elsewhere", "headway restore FILE");
    assertThat(file).hasBinaryContent(damaged);
  }

  private static Path newest(Path file) {
    return file.resolveSibling("headway.mv.newest");
  }

  private static byte[] noise() {
    byte[] noise = new byte[50_000];
    new Random(1).nextBytes(noise);
    return noise;
  }
}
