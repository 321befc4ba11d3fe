package headway.command.grammar;

import java.util.List;

/// What came of matching words against a form.
///
/// @param next slots that could have stood behind the last word
record Match(Result result, List<Slot> next) {
  Match {
    next = List.copyOf(next);
  }

  sealed interface Result {}

  record Fits(Arguments arguments) implements Result {}

  /// How far the words were understood, and why no further.
  ///
  /// @param cause a sentence; for a missing or wrong literal, the literal
  record Misfit(int at, Reason reason, String cause) implements Result {}

  /// What was wrong, the least telling first.
  enum Reason {
    EXTRA,
    MISSING,
    LITERAL,
    VALUE
  }
}
