package headway.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class EvenlyTest {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  @Test
  void noSecondSeesMoreThanAFewBeyondWhatMayGo() {
    Evenly evenly = new Evenly(40);
    long start = System.nanoTime() + SECOND;

    long inTheFirst =
        IntStream.range(0, 200)
            .mapToObj(_ -> evenly.turn(start))
            .filter(wait -> wait.compareTo(Duration.ofSeconds(1)) < 0)
            .count();

    assertThat(inTheFirst).isBetween(40L, 46L);
  }

  @Test
  void aPauseIsNotSavedUp() {
    Evenly evenly = new Evenly(40);
    long start = System.nanoTime() + 3_600 * SECOND;
    for (int i = 0; i < 10; i++) {
      evenly.turn(start);
    }

    assertThat(evenly.turn(start)).isGreaterThan(Duration.ofMillis(100));
    assertThat(evenly.turn(start + 3_600 * SECOND)).isZero();
  }
}
