package headway.chat.talk;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Work on virtual threads: one thing after the other for each person, all people side by side.
public final class Turns implements AutoCloseable {
  /// So many are answered side by side that the next can still be acknowledged in time.
  private static final int AT_ONCE = 8;

  private static final Logger LOG = LoggerFactory.getLogger(Turns.class);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, CompletableFuture<Void>> last = new ConcurrentHashMap<>();
  private final Semaphore seats;
  private final Duration patience;

  /// @param patience how long what has begun may take when this closes
  public Turns(Duration patience) {
    this(patience, AT_ONCE);
  }

  /// @param atOnce how many are worked on side by side
  public Turns(Duration patience, int atOnce) {
    this.patience = patience;
    this.seats = new Semaphore(atOnce);
  }

  public void next(String person, Runnable work) {
    CompletableFuture<Void> mine =
        last.compute(
            person,
            (_, before) ->
                (before == null ? CompletableFuture.<Void>completedFuture(null) : before)
                    .thenRunAsync(() -> seated(work), threads));
    var _ = mine.whenComplete((_, _) -> last.remove(person, mine));
  }

  public void next(Duration pause, String person, Runnable work) {
    CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, threads)
        .execute(() -> next(person, work));
  }

  private void seated(Runnable work) {
    seats.acquireUninterruptibly();
    try {
      safely(work);
    } finally {
      seats.release();
    }
  }

  /// Whatever goes wrong, what this person does next has its turn.
  private static void safely(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error fault) {
      LOG.error("What somebody did could not be dealt with", fault);
    }
  }

  /// What waits for its turn has its turn before the threads end.
  private void await(CompletableFuture<Void> all, long nanos) throws InterruptedException {
    try {
      all.get(nanos, TimeUnit.NANOSECONDS);
    } catch (ExecutionException | TimeoutException fault) {
      LOG.warn("Not all that was heard could be dealt with before the end", fault);
    }
  }

  @Override
  public void close() {
    long end = System.nanoTime() + patience.toNanos();
    try {
      await(
          CompletableFuture.allOf(last.values().toArray(CompletableFuture[]::new)),
          end - System.nanoTime());
      threads.shutdown();
      if (!threads.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException _) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
