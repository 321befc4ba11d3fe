package headway.flow;

import java.time.Instant;
import java.util.Optional;

/// Something that becomes due: it tells when next, and does what is due by now.
public interface Due {
  /// What to call it in logs.
  String name();

  /// The earliest instant at which something is due, which may have passed.
  Optional<Instant> next();

  void run();
}
