package headway.chat.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// About one message a second in a channel, a few at once.
final class Pace {
  private static final Duration STEP = Duration.ofSeconds(1);
  private static final Duration AT_ONCE = STEP.multipliedBy(3);
  private static final int MANY = 1_000;

  private final Map<String, Instant> next = new HashMap<>();
  private final InstantSource clock;

  Pace(InstantSource clock) {
    this.clock = clock;
  }

  /// Takes the channel's next turn if it comes within that time; else tells how long it takes.
  synchronized Turn turn(String channel, Duration patience) {
    Instant now = clock.instant();
    Instant at = next.getOrDefault(channel, Instant.MIN);
    Instant free = at.isAfter(now.minus(AT_ONCE)) ? at : now.minus(AT_ONCE);
    Duration wait = Duration.between(now, free.plus(STEP));
    if (wait.compareTo(patience) > 0) {
      return new Turn(wait, false);
    }
    if (next.size() > MANY) {
      next.values().removeIf(past -> past.isBefore(now.minus(AT_ONCE)));
    }
    next.put(channel, free.plus(STEP));
    return new Turn(wait.isNegative() ? Duration.ZERO : wait, true);
  }

  /// Nobody writes there before that time has passed.
  synchronized void rest(String channel, Duration pause) {
    Instant until = clock.instant().plus(pause);
    next.merge(channel, until, (one, other) -> one.isAfter(other) ? one : other);
  }

  /// How long nobody writes there yet.
  synchronized Optional<Duration> resting(String channel) {
    Instant now = clock.instant();
    return Optional.ofNullable(next.get(channel))
        .filter(now::isBefore)
        .map(until -> Duration.between(now, until));
  }

  /// How long to wait, and whether the turn is taken.
  record Turn(Duration after, boolean taken) {}
}
