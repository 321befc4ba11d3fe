package headway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeartbeatTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @TempDir private Path home;

  @Test
  void aBeatTellsWhoIsAliveAndForHowLong() {
    new Heartbeat(home, InstantSource.fixed(NOW)).beat();

    Heartbeat.Beat beat = Heartbeat.last(home).orElseThrow();

    assertThat(beat.isFresh(NOW.plus(PATIENCE), PATIENCE)).isTrue();
    assertThat(beat.isFresh(NOW.plus(PATIENCE).plusMillis(1), PATIENCE)).isFalse();
  }

  @Test
  void aDataFolderThatIsNotThereYetIsMadeForItsOwnerAlone() throws IOException {
    Path folder = home.resolve("a").resolve("new");

    new Heartbeat(folder, InstantSource.fixed(NOW)).beat();

    assertThat(Heartbeat.last(folder)).isPresent();
    assertThat(Files.getPosixFilePermissions(folder)).hasSize(3);
  }

  @Test
  void aDeadProcessIsNotAlive() throws IOException {
    Files.writeString(home.resolve("alive"), Long.MAX_VALUE + " " + NOW);

    assertThat(Heartbeat.last(home).orElseThrow().isFresh(NOW, PATIENCE)).isFalse();
  }

  @Test
  void noBeatOrABrokenOneIsNone() throws IOException {
    assertThat(Heartbeat.last(home)).isEmpty();

    Files.writeString(home.resolve("alive"), "half a");
    assertThat(Heartbeat.last(home)).isEmpty();
  }

  @Test
  void closingTakesTheBeatAwayUnlessAnotherProcessBeats() throws IOException {
    Heartbeat heartbeat = new Heartbeat(home, InstantSource.fixed(NOW));
    heartbeat.beat();
    heartbeat.close();
    assertThat(home).isEmptyDirectory();

    Files.writeString(home.resolve("alive"), "1 " + NOW);
    heartbeat.close();
    assertThat(Heartbeat.last(home).orElseThrow().pid()).isEqualTo(1);
  }
}
