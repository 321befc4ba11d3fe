package headway.command.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What a matcher has found so far.
final class Found {
  private final Map<Arg<?>, Object> values = new HashMap<>();
  private final Set<Flag> flags = new HashSet<>();

  <T> void put(Arg<T> arg, T value) {
    values.put(arg, value);
  }

  void put(Flag flag) {
    flags.add(flag);
  }

  boolean has(Arg<?> arg) {
    return values.containsKey(arg);
  }

  boolean has(Flag flag) {
    return flags.contains(flag);
  }

  Arguments arguments() {
    return new Arguments(values, flags);
  }
}
