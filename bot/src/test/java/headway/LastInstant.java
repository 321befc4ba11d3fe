package headway;

import headway.store.Simulation;
import java.time.Instant;
import java.util.Optional;

/// The last instant lived through, in memory.
final class LastInstant implements Simulation {
  private Optional<Instant> last = Optional.empty();

  @Override
  public Optional<Instant> last() {
    return last;
  }

  @Override
  public void lived(Instant until) {
    last = Optional.of(until);
  }
}
