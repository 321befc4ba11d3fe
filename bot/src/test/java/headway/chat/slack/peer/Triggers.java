package headway.chat.slack.peer;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What lets one form be opened, once, within three seconds of what a person did.
final class Triggers {
  private static final Duration LIFE = Duration.ofSeconds(3);

  private final Map<String, Trigger> known = new HashMap<>();
  private Duration passed = Duration.ZERO;

  private record Trigger(String user, long made, boolean used) {}

  synchronized void made(String id, String user) {
    known.put(id, new Trigger(user, now(), false));
  }

  /// As if that much time had gone by.
  synchronized void age(Duration by) {
    passed = passed.plus(by);
  }

  /// Why it opens nothing, if it doesn't.
  synchronized Optional<String> refusal(String id) {
    Trigger trigger = known.get(id);
    if (trigger == null) {
      return Optional.of("invalid_trigger_id");
    }
    if (trigger.used()) {
      return Optional.of("exchanged_trigger_id");
    }
    return now() - trigger.made() > LIFE.toNanos()
        ? Optional.of("expired_trigger_id")
        : Optional.empty();
  }

  /// Uses it; returns whose it was.
  synchronized String use(String id) {
    Trigger trigger = known.get(id);
    if (trigger == null) {
      throw new IllegalArgumentException(id);
    }
    known.put(id, new Trigger(trigger.user(), trigger.made(), true));
    return trigger.user();
  }

  private long now() {
    return System.nanoTime() + passed.toNanos();
  }
}
