package headway.chat.console;

/// Where lines come from.
public interface Lines {
  /// Waits for the next one; `continued` when it goes on with the line before.
  Line next(boolean continued);

  /// What came.
  sealed interface Line {
    record Words(String text) implements Line {}

    /// More signs than a line may have; it was skipped.
    record TooLong(int limit) implements Line {}

    /// The line begun was thrown away.
    record Cleared() implements Line {}

    record End() implements Line {}
  }
}
