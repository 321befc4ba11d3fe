package headway.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class TimetableTest {
  private static final Duration OFTEN = Duration.ofMillis(5);

  private final Logger log = (Logger) LoggerFactory.getLogger(Timetable.class);
  private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

  @BeforeEach
  void listen() {
    logged.start();
    log.addAppender(logged);
    log.setAdditive(false);
  }

  @AfterEach
  void stopListening() {
    log.detachAppender(logged);
    log.setAdditive(true);
  }

  @Test
  void everyTickRunsAgainAndAgain() throws InterruptedException {
    CountDownLatch nudges = new CountDownLatch(3);
    CountDownLatch deliveries = new CountDownLatch(3);

    try (var _ =
        Timetable.start(
            List.of(
                new Tick("nudges", nudges::countDown),
                new Tick("deliveries", deliveries::countDown)),
            OFTEN)) {
      assertEnds(nudges);
      assertEnds(deliveries);
    }
  }

  @Test
  void aTickThatThrowsIsLoggedOnceAndRunsOn() throws InterruptedException {
    CountDownLatch runs = new CountDownLatch(5);

    try (var _ =
        Timetable.start(
            List.of(
                new Tick(
                    "nudges",
                    () -> {
                      runs.countDown();
                      throw new IllegalStateException("no store");
                    })),
            OFTEN)) {
      assertEnds(runs);
    }

    assertThat(logged.list)
        .singleElement()
        .satisfies(event -> assertThat(event.getFormattedMessage()).startsWith("nudges failed"))
        .extracting(ILoggingEvent::getLevel)
        .isEqualTo(Level.ERROR);
  }

  @Test
  void aNewCauseAndARecoveryAreLogged() {
    AtomicInteger run = new AtomicInteger();
    CalmTick tick =
        new CalmTick(
            new Tick(
                "nudges",
                () -> {
                  switch (run.incrementAndGet()) {
                    case 1, 2 -> throw new IllegalStateException("no store");
                    case 3 -> throw new AssertionError("broken");
                    default -> {}
                  }
                }));

    for (int i = 0; i < 5; i++) {
      tick.run();
    }

    assertThat(logged.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .containsExactly(
            "nudges failed and will be tried at every tick; told once",
            "nudges failed and will be tried at every tick; told once",
            "nudges works again");
  }

  @Test
  void aTickNeverRunsTwiceAtOnce() throws InterruptedException {
    AtomicInteger running = new AtomicInteger();
    AtomicBoolean twice = new AtomicBoolean();
    CountDownLatch runs = new CountDownLatch(4);

    try (var _ =
        Timetable.start(
            List.of(
                new Tick(
                    "slow",
                    () -> {
                      twice.compareAndSet(false, running.incrementAndGet() > 1);
                      pause();
                      running.decrementAndGet();
                      runs.countDown();
                    }),
                new Tick("other", () -> {})),
            Duration.ofMillis(1))) {
      assertEnds(runs);
    }

    assertThat(twice).isFalse();
  }

  @Test
  void closingWaitsForTheTickThatRuns() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch closing = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    Timetable timetable =
        Timetable.start(
            List.of(
                new Tick(
                    "slow",
                    () -> {
                      begun.countDown();
                      await(closing);
                      pause();
                      ended.set(true);
                    })),
            OFTEN);
    assertEnds(begun);

    closing.countDown();
    timetable.close();

    assertThat(ended).isTrue();
  }

  @Test
  void anEmptyTimetableIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Timetable.start(List.of(), OFTEN));
  }

  private static void assertEnds(CountDownLatch latch) throws InterruptedException {
    assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Takes a while: a latch that nobody opens.
  private static void pause() {
    try {
      assertThat(new CountDownLatch(1).await(10, TimeUnit.MILLISECONDS)).isFalse();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
