package headway.command.type;

import headway.chat.menu.Want;
import headway.command.grammar.Candidate;
import headway.command.grammar.Completions;
import headway.command.grammar.Context;
import headway.command.grammar.ShortName;
import headway.command.grammar.Sort;
import headway.command.grammar.Type;
import headway.command.line.Quoted;
import headway.command.line.Reading;
import headway.command.line.Reading.Read;
import headway.command.line.Reading.Unread;
import headway.command.line.Words;
import java.util.List;
import java.util.Optional;

/// The short name of one sort.
record Id(Sort sort, boolean bare) implements Type<ShortName> {
  @Override
  public String placeholder() {
    return sort.letter() + "N";
  }

  @Override
  public String noun() {
    return sort.noun();
  }

  @Override
  public String example() {
    return sort.letter() + "4";
  }

  @Override
  public Reading<ShortName> read(Words words, Context context) {
    Optional<ShortName> said = ShortName.of(words.folded(0)).or(() -> number(words.folded(0)));
    if (said.isEmpty()) {
      return new Unread<>(
          Quoted.of(words.text(0)) + " isn't " + noun() + " such as " + example() + ".", 0);
    }
    return said.get().sort() == sort
        ? new Read<>(said.get(), 1)
        : new Unread<>(wrong(said.get(), context), 0);
  }

  @Override
  public Want want() {
    return new Want.Words(10, true);
  }

  @Override
  public List<Candidate> candidates(Completions completions) {
    return completions.things(sort);
  }

  private Optional<ShortName> number(String word) {
    return bare && Numbers.isWhole(word) ? ShortName.of(sort.letter() + word) : Optional.empty();
  }

  private String wrong(ShortName said, Context context) {
    return said
        + " is "
        + said.sort().noun()
        + "; "
        + context.command()
        + " takes "
        + noun()
        + " such as "
        + example()
        + ".";
  }
}
