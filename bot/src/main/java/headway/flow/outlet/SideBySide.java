package headway.flow.outlet;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/// Asks about many things at once: all of them take as long as the slowest.
final class SideBySide {
  private SideBySide() {}

  /// Those of which it is true, in their order.
  static <T> List<T> kept(List<T> all, Predicate<T> wanted) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<Boolean>> asked =
          all.stream()
              .map(one -> CompletableFuture.supplyAsync(() -> wanted.test(one), threads))
              .toList();
      List<T> kept = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        if (asked.get(i).join()) {
          kept.add(all.get(i));
        }
      }
      return kept;
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : e;
    }
  }
}
