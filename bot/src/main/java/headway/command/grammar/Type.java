package headway.command.grammar;

import headway.chat.menu.Want;
import headway.command.line.Reading;
import headway.command.line.Words;
import java.util.List;

/// A kind of argument: how it is named, read and completed.
public interface Type<T> {
  /// How long a value of a few words may be.
  int LONGEST = 100;

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

  /// What a chat that shows blanks to fill in asks for.
  default Want want() {
    return new Want.Words(LONGEST, true);
  }

  /// What could stand here; the completer keeps what fits.
  default List<Candidate> candidates(Completions completions) {
    return List.of();
  }
}
