package headway.chat.discord.peer;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The fake's clock, which can be moved on, and ids that grow with it.
final class Timeline {
  private static final long EPOCH_MILLIS = 1_420_070_400_000L;
  private static final int LOW_BITS = 22;

  private final InstantSource clock;
  private Duration passed = Duration.ZERO;
  private long last;

  Timeline(InstantSource clock) {
    this.clock = clock;
  }

  synchronized Instant now() {
    return clock.instant().plus(passed);
  }

  /// As if that much time had gone by; less than none puts the clock back.
  synchronized void age(Duration by) {
    passed = passed.plus(by);
    last = by.isNegative() ? 0 : last;
  }

  /// The next snowflake.
  synchronized String next() {
    last = Math.max(last + 1, (now().toEpochMilli() - EPOCH_MILLIS) << LOW_BITS);
    return Long.toString(last);
  }

  static Instant made(String id) {
    return Instant.ofEpochMilli((Long.parseLong(id) >> LOW_BITS) + EPOCH_MILLIS);
  }
}
