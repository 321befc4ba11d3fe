package headway.chat.talk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What was learned of late; it is forgotten with age, and when there is too much of it.
public final class Recent<K, V> {
  private static final int MOST = 10_000;

  private final Map<K, Entry<V>> entries = new LinkedHashMap<>(16, 0.75f, true);
  private final Duration age;
  private final InstantSource clock;
  private final int most;

  public Recent(Duration age, InstantSource clock) {
    this(age, clock, MOST);
  }

  /// @param most how many are kept
  public Recent(Duration age, InstantSource clock, int most) {
    this.age = age;
    this.clock = clock;
    this.most = most;
  }

  private record Entry<V>(V value, Instant at) {}

  public Optional<V> find(K key) {
    synchronized (entries) {
      return Optional.ofNullable(entries.get(key))
          .filter(entry -> clock.instant().isBefore(entry.at().plus(age)))
          .map(Entry::value);
    }
  }

  /// What is known, else what is asked for now; what can't be learned is asked for again.
  public Optional<V> findOr(K key, Function<K, Optional<V>> ask) {
    Optional<V> known = find(key);
    if (known.isPresent()) {
      return known;
    }
    Optional<V> learned = ask.apply(key);
    learned.ifPresent(value -> put(key, value));
    return learned;
  }

  public void put(K key, V value) {
    synchronized (entries) {
      entries.put(key, new Entry<>(value, clock.instant()));
      if (entries.size() > most) {
        entries.remove(entries.keySet().iterator().next());
      }
    }
  }

  public void forget(K key) {
    synchronized (entries) {
      entries.remove(key);
    }
  }
}
