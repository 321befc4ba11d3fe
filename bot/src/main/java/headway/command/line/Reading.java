package headway.command.line;

import java.util.function.Function;

/// What came of reading a value from the words of a line.
public sealed interface Reading<T> {
  /// A value, and how many words said it.
  record Read<T>(T value, int count) implements Reading<T> {}

  /// The cause as a sentence for the member, and how many words were understood before.
  record Unread<T>(String cause, int count) implements Reading<T> {}

  default <R> Reading<R> map(Function<? super T, ? extends R> change) {
    return switch (this) {
      case Read<T>(T value, int count) -> new Read<>(change.apply(value), count);
      case Unread<T>(String cause, int count) -> new Unread<>(cause, count);
    };
  }

  /// The same, with words before it that belong to it.
  default Reading<T> after(int words) {
    return switch (this) {
      case Read<T>(T value, int count) -> new Read<>(value, count + words);
      case Unread<T>(String cause, int count) -> new Unread<>(cause, count + words);
    };
  }
}
