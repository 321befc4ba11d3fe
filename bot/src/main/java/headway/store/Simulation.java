package headway.store;

import java.time.Instant;
import java.util.Optional;

/// The last instant that was lived through, so that time never goes back.
public interface Simulation {
  Optional<Instant> last();

  void lived(Instant until);
}
