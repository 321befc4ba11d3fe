package headway.command.type;

import headway.chat.menu.Want;
import headway.command.grammar.Candidate;
import headway.command.grammar.Completions;
import headway.command.grammar.Context;
import headway.command.grammar.Nearest;
import headway.command.line.Quoted;
import headway.command.line.Reading;
import headway.command.line.Reading.Read;
import headway.command.line.Reading.Unread;
import headway.command.line.Words;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// One of some words.
record Choice<T>(Label label, SequencedMap<String, T> values) implements Labelled<T> {
  Choice {
    values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
  }

  @Override
  public Reading<T> read(Words words, Context context) {
    return Optional.ofNullable(values.get(words.folded(0)))
        .<Reading<T>>map(value -> new Read<>(value, 1))
        .orElseGet(() -> new Unread<>(cause(words.text(0)), 0));
  }

  @Override
  public Want want() {
    return new Want.OneOf(List.copyOf(values.keySet()));
  }

  @Override
  public List<Candidate> candidates(Completions completions) {
    return Candidate.of(values.keySet().stream());
  }

  private String cause(String said) {
    return Quoted.of(said)
        + " isn't "
        + noun()
        + "."
        + Nearest.of(said, values.keySet())
            .map(word -> " Did you mean " + word + "?")
            .orElse(" Take one of " + String.join(", ", values.keySet()) + ".");
  }
}
