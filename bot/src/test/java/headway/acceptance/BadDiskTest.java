package headway.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import headway.Heard;
import headway.Shell.Said;
import headway.store.embedded.EmbeddedServer;
import headway.store.embedded.TinyDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Disks that take nothing; a test that needs one is skipped where the user may not mount.
class BadDiskTest {
  private static final List<String> HOME = List.of("home");
  private static final int MEBIBYTE = 1 << 20;

  @TempDir private Path folder;

  @Test
  void aReadOnlyDataFolderIsNamedAlsoWhenTheStoreIsElsewhere() throws IOException {
    try (var disk = new TinyDisk(folder.resolve("disk"), 1);
        var elsewhere = EmbeddedServer.open(folder.resolve("store"), 0)) {
      Program program = Program.on(disk.path());
      disk.makeReadOnly();

      Said own = program.run(HOME, "--json");
      Said through = program.with("MONGODB_URI", elsewhere.connectionString()).run(HOME, "--json");

      assertRefused(own, "read-only", "Make it writable, or name another with HEADWAY_HOME.");
      assertRefused(through, "can't be written to", "or name another with HEADWAY_HOME.");
    }
  }

  @Test
  void aFullDiskIsSaidAndOnceThereIsSpaceNothingIsMissing() throws IOException {
    try (var disk = new TinyDisk(folder.resolve("disk"), 80)) {
      Program fresh = Program.on(Files.createDirectory(disk.path().resolve("fresh")));
      Program used = Program.on(disk.path().resolve("used"));
      used.hear(List.of("draft Priya passed her viva."), "--json");

      Path filler = fill(disk.path());
      Said freshOnFull = fresh.run(HOME, "--json");
      Said usedOnFull = used.run(List.of("drafts"), "--json");
      Files.delete(filler);

      assertRefused(freshOnFull, "The disk is full", "Free at least 64 MiB, then try again.");
      assertRefused(usedOnFull, "The disk is full", "Free at least 64 MiB, then try again.");
      assertThat(fresh.hear(HOME, "--json").getLast().text()).contains("Nothing has begun yet");
      assertThat(used.hear(List.of("drafts"), "--json").getLast().text()).contains("d1 · Priya");
    }
  }

  @Test
  void aDiskThatFillsUpInMidConversationIsSaidAndTakesWordsAgainOnceFreed() throws IOException {
    try (var disk = new TinyDisk(folder.resolve("disk"), 80);
        Running running =
            Program.on(disk.path().resolve("home"))
                .start("--json", "--clock", "2026-11-23T08:00Z")) {
      running.say("draft Priya passed her viva.");

      Path filler = fill(disk.path());
      Heard refused = running.say("draft Ask your supplier how they count.");
      Files.delete(filler);
      Heard kept = running.say("draft Ask your supplier how they count.");

      assertThat(refused.text()).contains("The disk is full: this was not saved.", "64 MiB");
      assertThat(kept.text()).startsWith("Kept. d2");
      assertThat(running.say("drafts").text()).contains("d1 · Priya", "d2 · Ask");
      assertThat(running.end()).isZero();
      assertThat(running.errors()).contains("The disk is full").doesNotContain("\tat ");
    }
  }

  /// Fills it to the last byte.
  private static Path fill(Path disk) throws IOException {
    Path filler = disk.resolve("filler");
    try (var out = Files.newOutputStream(filler)) {
      while (true) {
        out.write(new byte[MEBIBYTE]);
      }
    } catch (IOException full) {
      return filler;
    }
  }

  private static void assertRefused(Said said, String cause, String nextStep) {
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).hasLineCount(1).contains(cause, nextStep);
  }
}
