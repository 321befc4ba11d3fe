package headway.chat.slack;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/// What came of a call to Slack.
sealed interface Called<T> {
  record Done<T>(T value) implements Called<T> {}

  /// Slack says no, by the name of the error.
  record Refused<T>(String error) implements Called<T> {}

  /// Nothing was done, for a reason that may pass.
  record NotNow<T>(String error, Optional<Duration> pause) implements Called<T> {}

  /// Nobody knows whether it was done.
  record Unsure<T>(String cause) implements Called<T> {}

  default Optional<T> answer() {
    return this instanceof Done<T>(T value) ? Optional.of(value) : Optional.empty();
  }

  /// The same, with what was answered turned into something else.
  default <U> Called<U> map(Function<T, U> made) {
    return switch (this) {
      case Done<T>(T value) -> new Done<>(made.apply(value));
      case Refused<T>(String error) -> new Refused<>(error);
      case NotNow<T>(String error, Optional<Duration> pause) -> new NotNow<>(error, pause);
      case Unsure<T>(String cause) -> new Unsure<>(cause);
    };
  }
}
