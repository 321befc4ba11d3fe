package headway;

import headway.flow.Due;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Runs everything due on the way to an instant, in order, each thing at its own instant.
final class Simulator {
  private static final int MOST_RUNS = 1000;

  private final SimulatedClock clock;
  private final List<Due> dues;

  /// Takes what may become due; of two things due at one instant the earlier in the list goes
  /// first.
  Simulator(SimulatedClock clock, List<Due> dues) {
    this.clock = clock;
    this.dues = List.copyOf(dues);
  }

  /// One thing due, and when.
  private record Step(Due due, Instant at) {}

  void advance(Instant target) {
    Optional<Step> before = Optional.empty();
    int runs = 0;
    for (Optional<Step> step = earliest(target); step.isPresent(); step = earliest(target)) {
      runs = step.equals(before) ? runs + 1 : 1;
      if (runs > MOST_RUNS) {
        throw stuck(step.get());
      }
      clock.reach(step.get().at());
      step.get().due().run();
      before = step;
    }
    clock.reach(target);
  }

  private Optional<Step> earliest(Instant target) {
    Optional<Step> first = Optional.empty();
    for (Due due : dues) {
      Optional<Instant> next = due.next().filter(at -> !at.isAfter(target));
      if (next.isPresent() && first.filter(step -> !next.get().isBefore(step.at())).isEmpty()) {
        first = Optional.of(new Step(due, next.get()));
      }
    }
    return first;
  }

  private static IllegalStateException stuck(Step step) {
    return new IllegalStateException(
        "%s ran %,d times and is still due at %s"
            .formatted(step.due().name(), MOST_RUNS, step.at()));
  }
}
