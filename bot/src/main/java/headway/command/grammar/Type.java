package headway.command.grammar;

import headway.command.line.Reading;
import headway.command.line.Words;
import java.util.List;

/// A kind of argument: how it is named, read and completed.
public interface Type<T> {
  /// As it stands in a usage line: `dN`.
  String placeholder();

  /// As it is asked for, with its article: `a draft`.
  String noun();

  String example();

  /// Reads from the first of these words, of which there is at least one.
  Reading<T> read(Words words, Context context);

  /// Whether it takes all words that are left, but for options at the very end.
  default boolean isOpen(Words words) {
    return false;
  }

  /// Reads the very last words of a line, behind words that are free; stricter where need be.
  default Reading<T> readLast(Words words, Context context) {
    return read(words, context);
  }

  /// What could stand here; the completer keeps what fits.
  default List<Candidate> candidates(Completions completions) {
    return List.of();
  }
}
