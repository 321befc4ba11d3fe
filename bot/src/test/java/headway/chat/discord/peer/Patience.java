package headway.chat.discord.peer;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for what is to come, for so long and no longer.
public final class Patience {
  private static final Duration LOOK_AGAIN = Duration.ofMillis(2);
  private static final long SECONDS = 30;

  private Patience() {}

  public static void until(String what, BooleanSupplier come) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!come.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for " + what);
      }
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }
  }
}
