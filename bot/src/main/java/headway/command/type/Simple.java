package headway.command.type;

import headway.chat.menu.Want;
import headway.command.grammar.Candidate;
import headway.command.grammar.Completions;
import headway.command.grammar.Context;
import headway.command.line.Reading;
import headway.command.line.Words;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A type that is a label, a reader and its candidates.
record Simple<T>(
    Label label,
    BiFunction<Words, Context, Reading<T>> reader,
    Function<Completions, List<Candidate>> offers,
    Want want)
    implements Labelled<T> {
  Simple(Label label, BiFunction<Words, Context, Reading<T>> reader, String... words) {
    this(
        label,
        reader,
        _ -> Candidate.of(List.of(words).stream()),
        new Want.Words(LONGEST, words.length > 0));
  }

  Simple<T> wanting(Want other) {
    return new Simple<>(label, reader, offers, other);
  }

  @Override
  public Reading<T> read(Words words, Context context) {
    return reader.apply(words, context);
  }

  @Override
  public List<Candidate> candidates(Completions completions) {
    return offers.apply(completions);
  }
}
