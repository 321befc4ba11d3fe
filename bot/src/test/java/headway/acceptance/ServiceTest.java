package headway.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import headway.Shell.Said;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Headway without a console, as a service manager runs it.
class ServiceTest {
  private static final int BY_SIGTERM = 128 + 15;
  private static final Duration SHUTDOWN = Duration.ofSeconds(10);

  @TempDir private Path folder;

  @Test
  void itTellsWhetherItIsAliveAndEndsInTimeWhenTold() throws InterruptedException {
    Program program = Program.on(folder.resolve("home"));
    program.hear(List.of("suggest Priya passed her viva", "draft s1"), "--json");

    try (Running service = program.start("--no-console")) {
      awaitBeat(service, program.home());
      Said alive = program.run(List.of(), "doctor", "--alive");
      long told = System.nanoTime();
      int exit = service.terminate();

      assertThat(Duration.ofNanos(System.nanoTime() - told)).isLessThan(SHUTDOWN);
      assertThat(exit).isEqualTo(BY_SIGTERM);
      assertThat(service.rest()).isEmpty();
      assertThat(service.errors()).doesNotContain("ERROR", "\tat ");
      assertThat(alive.exit()).as(alive.err()).isZero();
    }
    Said dead = program.run(List.of(), "doctor", "--alive");
    Said doctor = program.run(List.of(), "doctor");

    assertThat(dead.exit()).isEqualTo(1);
    assertThat(dead.err()).isEqualTo("No bot runs on " + program.home() + ".\n");
    assertThat(doctor.exit()).isZero();
    assertThat(doctor.err()).contains("The store answers");
    assertThat(program.hear(List.of("drafts"), "--json").getLast().text())
        .contains("d1 · Priya passed her viva");
  }

  private static void awaitBeat(Running service, Path home) throws InterruptedException {
    while (service.isAlive() && !Files.exists(home.resolve("alive"))) {
      Thread.sleep(Duration.ofMillis(20));
    }
  }
}
