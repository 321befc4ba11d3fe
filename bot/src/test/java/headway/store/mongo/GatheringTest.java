package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class GatheringTest {
  private final Queue<Integer> goes = new ConcurrentLinkedQueue<>();

  @Test
  void everyoneGetsTheirOwnAnswerHoweverManyAskAtOnce() throws Exception {
    Gathering<Integer, String> gathering =
        new Gathering<>(asked -> {
          goes.add(asked.size());
          return asked.stream().map(number -> "answer " + number).toList();
        });

    List<Future<String>> answers;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      answers =
          IntStream.range(0, 500)
              .mapToObj(number -> threads.submit(() -> gathering.ask(number)))
              .toList();
    }

    for (int number = 0; number < 500; number++) {
      assertThat(answers.get(number).get()).isEqualTo("answer " + number);
    }
    assertThat(goes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(500);
  }

  @Test
  void whoeverAsksDuringAGoIsAnsweredTogetherInTheNext() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    Gathering<Integer, Integer> gathering =
        new Gathering<>(asked -> {
          goes.add(asked.size());
          begun.countDown();
          waitFor(goOn);
          return asked;
        });

    Thread first = Thread.ofVirtual().start(() -> gathering.ask(0));
    begun.await();
    List<Thread> five =
        IntStream.rangeClosed(1, 5)
            .mapToObj(number -> Thread.ofVirtual().start(() -> gathering.ask(number)))
            .toList();
    five.forEach(GatheringTest::awaitWaiting);
    goOn.countDown();
    first.join();
    for (Thread one : five) {
      one.join();
    }

    assertThat(goes).containsExactly(1, 5);
  }

  @Test
  void aGoThatFailsFailsForThoseInItAndNobodyElse() {
    Gathering<Integer, Integer> gathering =
        new Gathering<>(asked -> {
          if (asked.contains(13)) {
            throw new IllegalStateException("unlucky");
          }
          return asked;
        });

    assertThatThrownBy(() -> gathering.ask(13)).isInstanceOf(IllegalStateException.class);
    assertThat(gathering.ask(14)).isEqualTo(14);
  }

  private static void awaitWaiting(Thread thread) {
    while (thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
