package headway.schedule;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A tick that logs a failure once, however often it fails for the same cause, and goes on.
final class CalmTick implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Timetable.class);

  private final Tick tick;
  private String cause = "";

  CalmTick(Tick tick) {
    this.tick = tick;
  }

  @Override
  public synchronized void run() {
    try {
      tick.work().run();
      recovered();
    } catch (Throwable e) {
      failed(e);
    }
  }

  private void failed(Throwable e) {
    String now = e.toString();
    if (!now.equals(cause)) {
      LOG.error("{} failed and will be tried at every tick; told once", tick.name(), e);
    }
    cause = now;
  }

  private void recovered() {
    if (!cause.isEmpty()) {
      LOG.warn("{} works again", tick.name());
    }
    cause = "";
  }
}
