package headway.store.mongo;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;

/// Machine time, as leases know it.
record LeaseClock(InstantSource machine, Duration length) {
  Date now() {
    return Date.from(machine.instant());
  }

  Date until() {
    return Date.from(machine.instant().plus(length));
  }
}
