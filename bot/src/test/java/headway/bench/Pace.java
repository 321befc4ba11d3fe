package headway.bench;

import java.util.concurrent.locks.LockSupport;

/// Waits for the times at which a load is given.
final class Pace {
  private Pace() {}

  /// Until that instant of `System.nanoTime()`.
  static void until(long instant) {
    for (long left = instant - System.nanoTime(); left > 0; left = instant - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
