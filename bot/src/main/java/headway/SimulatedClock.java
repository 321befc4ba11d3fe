package headway;

import headway.domain.UsageException;
import headway.store.Simulation;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that stands still between moves and never goes back, not even across restarts.
final class SimulatedClock implements InstantSource {
  private final Simulation simulation;
  private volatile Instant now;

  private SimulatedClock(Instant start, Simulation simulation) {
    this.simulation = simulation;
    this.now = start;
  }

  /// A clock that starts then; what lies between the last instant lived through and then was
  /// downtime.
  static SimulatedClock startingAt(Instant start, Simulation simulation) {
    simulation
        .last()
        .filter(start::isBefore)
        .ifPresent(last -> {
          throw new UsageException(
              "The clock has been at %s already and can't go back to %s. Start with --clock %s or later, or with another HEADWAY_HOME."
                  .formatted(last, start, last));
        });
    simulation.lived(start);
    return new SimulatedClock(start, simulation);
  }

  @Override
  public Instant instant() {
    return now;
  }

  /// Moves on to that instant; an earlier one moves nothing.
  void reach(Instant instant) {
    if (instant.isAfter(now)) {
      simulation.lived(instant);
      now = instant;
    }
  }
}
