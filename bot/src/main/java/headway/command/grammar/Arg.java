package headway.command.grammar;

/// A named argument, and the typed key to its value.
public record Arg<T>(String name, Type<T> type) {
  public Slot needed() {
    return new Slot.Needed<>(this);
  }

  public Slot maybe() {
    return new Slot.Maybe<>(this);
  }

  /// An option led by a word, such as `to OUTLET…`.
  public Slot led(String keyword) {
    return new Slot.Led<>(keyword, this);
  }
}
