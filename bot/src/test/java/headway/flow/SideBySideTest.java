package headway.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.domain.UsageException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class SideBySideTest {
  @Test
  void allAreAskedBeforeAnyHasAnswered() {
    CountDownLatch asked = new CountDownLatch(3);

    List<Integer> kept =
        SideBySide.kept(
            List.of(1, 2, 3),
            one -> {
              asked.countDown();
              return one != 2 && met(asked);
            });

    assertThat(kept).containsExactly(1, 3);
  }

  @Test
  void whatFailsFailsAsItWould() {
    assertThatThrownBy(() ->
            SideBySide.kept(
                List.of(1, 2),
                one -> {
                  throw new UsageException("no " + one);
                }))
        .isInstanceOf(UsageException.class)
        .hasMessage("no 1");
  }

  private static boolean met(CountDownLatch asked) {
    try {
      return asked.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
