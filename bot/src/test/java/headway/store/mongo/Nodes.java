package headway.store.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Processes on one database, as far as the stores can tell.
final class Nodes {
  static final Duration LEASE = Duration.ofMinutes(2);

  private Nodes() {}

  static MongoStores node(MongoDatabase database, MachineClock machine, int seed) {
    return new MongoStores(
        database,
        machine,
        new SplittableRandom(seed),
        LEASE,
        handed -> handed.at().plus(Duration.ofDays(handed.asked() ? 7 : 1)));
  }

  /// Runs the work in as many threads at once and returns what each came to.
  static <T> List<T> atOnce(int threads, Callable<T> work) throws Exception {
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> running =
          IntStream.range(0, threads).mapToObj(_ -> pool.submit(work)).toList();
      return running.stream().map(Nodes::join).toList();
    }
  }

  private static <T> T join(Future<T> running) {
    try {
      return running.get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
