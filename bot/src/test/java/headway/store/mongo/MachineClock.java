package headway.store.mongo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Machine time that a test moves.
final class MachineClock implements InstantSource {
  private volatile Instant now = Instant.parse("2031-01-01T00:00:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  void move(Duration by) {
    now = instant().plus(by);
  }
}
