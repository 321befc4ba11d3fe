package headway;

import headway.chat.console.ClockHands;
import headway.domain.UsageException;
import headway.store.StoreException;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Moves the simulated clock; what is due takes the place of the timetable's ticks.
final class SimulatedHands implements ClockHands {
  private static final Logger LOG = LoggerFactory.getLogger(SimulatedHands.class);

  private final SimulatedClock clock;
  private final Simulator simulator;

  SimulatedHands(SimulatedClock clock, Simulator simulator) {
    this.clock = clock;
    this.simulator = simulator;
  }

  @Override
  public void move(String words) {
    if (words.isBlank()) {
      throw new UsageException(
          "The clock stands at %s. `!clock +2h` moves it, `!clock 2026-11-23T08:00Z` sets it."
              .formatted(clock.instant()));
    }
    Instant target = ClockWords.read(words, clock.instant());
    if (target.isBefore(clock.instant())) {
      throw new UsageException(
          "The clock stands at %s and can't go back to %s. Name a later time."
              .formatted(clock.instant(), target));
    }
    advance(target);
  }

  @Override
  public void settle() {
    advance(clock.instant());
  }

  private void advance(Instant target) {
    try {
      simulator.advance(target);
    } catch (UsageException | StoreException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.error("What was due at {} failed", clock.instant(), e);
      throw new UsageException(
          "Something that was due at %s failed, so the clock stopped there. Standard error says why; moving the clock tries again."
              .formatted(clock.instant()));
    }
  }
}
