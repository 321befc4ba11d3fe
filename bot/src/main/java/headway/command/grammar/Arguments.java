package headway.command.grammar;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The values of a line, by their typed keys.
public final class Arguments {
  private final Map<Arg<?>, Object> values;
  private final Set<Flag> flags;

  Arguments(Map<Arg<?>, Object> values, Set<Flag> flags) {
    this.values = new HashMap<>(values);
    this.flags = Set.copyOf(flags);
  }

  /// The value of an argument that the form needs.
  public <T> T get(Arg<T> arg) {
    return find(arg)
        .orElseThrow(() -> new IllegalArgumentException("no " + arg.name() + " in this form"));
  }

  @SuppressWarnings("unchecked")
  public <T> Optional<T> find(Arg<T> arg) {
    return Optional.ofNullable((T) values.get(arg));
  }

  public boolean has(Flag flag) {
    return flags.contains(flag);
  }

  @Override
  public String toString() {
    return values + " " + flags;
  }
}
