package headway.chat.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class TurnsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final List<String> done = new CopyOnWriteArrayList<>();

  @Test
  void whatWaitsWhenItClosesStillHasItsTurn() {
    CountDownLatch begun = new CountDownLatch(1);
    Turns turns = new Turns(PATIENCE);
    turns.next(
        "mia",
        () -> {
          begun.countDown();
          while (!Thread.currentThread().isInterrupted() && done.isEmpty()) {
            Thread.onSpinWait();
          }
        });
    List.of("one", "two").forEach(word -> turns.next("mia", () -> done.add(word)));
    await(begun);
    turns.next("you", () -> done.add("let go"));

    turns.close();

    assertThat(done).containsExactly("let go", "one", "two");
  }

  @Test
  void whateverGoesWrongTheNextOfThatPersonHasItsTurn() {
    try (Turns turns = new Turns(PATIENCE)) {
      turns.next(
          "mia",
          () -> {
            throw new AssertionError("a fault of the machine");
          });
      turns.next("mia", () -> done.add("one"));
    }

    assertThat(done).containsExactly("one");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
