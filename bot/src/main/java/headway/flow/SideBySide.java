package headway.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Many things at once: all of them take as long as the slowest.
public final class SideBySide {
  private SideBySide() {}

  /// What each comes to, in their order.
  public static <T, R> List<R> each(List<T> all, Function<T, R> work) {
    if (all.size() == 1) {
      return List.of(work.apply(all.getFirst()));
    }
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<R>> tasks = new ArrayList<>();
      all.forEach(one -> tasks.add(() -> work.apply(one)));
      List<R> done = new ArrayList<>();
      for (Future<R> task : threads.invokeAll(tasks)) {
        done.add(result(task));
      }
      return done;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped in the middle", interrupted);
    }
  }

  /// Those of which it is true, in their order.
  public static <T> List<T> kept(List<T> all, Predicate<T> wanted) {
    List<Boolean> are = each(all, wanted::test);
    return IntStream.range(0, all.size()).filter(are::get).<T>mapToObj(all::get).toList();
  }

  private static <R> R result(Future<R> done) throws InterruptedException {
    try {
      return done.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e);
    }
  }
}
