package headway.store.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/// Gathers what is asked at the same time: whoever's turn it is asks for all who wait.
final class Gathering<Q, A> {
  private final Function<List<Q>, List<A>> together;
  private final Lock turn = new ReentrantLock();
  private final Queue<Asked<Q, A>> waiting = new ConcurrentLinkedQueue<>();

  private record Asked<Q, A>(Q question, CompletableFuture<A> answer) {}

  /// @param together answers all, in their order
  Gathering(Function<List<Q>, List<A>> together) {
    this.together = together;
  }

  A ask(Q question) {
    Asked<Q, A> asked = new Asked<>(question, new CompletableFuture<>());
    waiting.add(asked);
    turn.lock();
    try {
      if (!asked.answer().isDone()) {
        answer(taken());
      }
    } finally {
      turn.unlock();
    }
    return answered(asked.answer());
  }

  private List<Asked<Q, A>> taken() {
    List<Asked<Q, A>> taken = new ArrayList<>();
    for (Asked<Q, A> next = waiting.poll(); next != null; next = waiting.poll()) {
      taken.add(next);
    }
    return taken;
  }

  private void answer(List<Asked<Q, A>> all) {
    try {
      List<A> answers = together.apply(all.stream().map(Asked::question).toList());
      for (int i = 0; i < all.size(); i++) {
        all.get(i).answer().complete(answers.get(i));
      }
    } catch (RuntimeException fault) {
      all.forEach(asked -> asked.answer().completeExceptionally(fault));
    }
  }

  private static <A> A answered(CompletableFuture<A> answer) {
    try {
      return answer.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException fault ? fault : failed;
    }
  }
}
