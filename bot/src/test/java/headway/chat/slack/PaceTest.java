package headway.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private Instant now = Instant.parse("2026-11-23T08:00:00Z");
  private final Pace pace = new Pace(() -> now);

  @Test
  void aFewGoAtOnceThenOneASecond() {
    for (int i = 0; i < 3; i++) {
      assertThat(pace.turn("C1", PATIENCE)).isEqualTo(new Pace.Turn(Duration.ZERO, true));
    }

    assertThat(pace.turn("C1", PATIENCE).after()).isEqualTo(Duration.ofSeconds(1));
    assertThat(pace.turn("C1", PATIENCE).after()).isEqualTo(Duration.ofSeconds(2));
    assertThat(pace.turn("C1", PATIENCE)).isEqualTo(new Pace.Turn(Duration.ofSeconds(3), false));
    assertThat(pace.turn("C2", PATIENCE).after()).isZero();
  }

  @Test
  void aTurnNotTakenCostsNothing() {
    pace.rest("C1", Duration.ofSeconds(9));
    assertThat(pace.turn("C1", PATIENCE).taken()).isFalse();

    now = now.plusSeconds(10);

    assertThat(pace.turn("C1", PATIENCE)).isEqualTo(new Pace.Turn(Duration.ZERO, true));
  }
}
