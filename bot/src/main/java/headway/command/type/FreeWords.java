package headway.command.type;

import headway.chat.menu.Want;
import headway.command.grammar.Candidate;
import headway.command.grammar.Completions;
import headway.command.grammar.Context;
import headway.command.grammar.ShortName;
import headway.command.line.Reading;
import headway.command.line.Reading.Read;
import headway.command.line.Reading.Unread;
import headway.command.line.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// All words that are left, as the member wrote them.
///
/// @param opening whether a short name at their beginning is a slip
/// @param offers what the caller has that they may be
record FreeWords(
    Label label, boolean opening, Optional<Function<Completions, List<Candidate>>> offers)
    implements Labelled<String> {
  static final Want.Words WANT = new Want.Words(6_000, false);

  @Override
  public Want want() {
    return offers.isPresent() ? new Want.Words(LONGEST, true) : WANT;
  }

  @Override
  public List<Candidate> candidates(Completions completions) {
    return offers.map(all -> all.apply(completions)).orElse(List.of());
  }

  @Override
  public boolean isOpen(Words words) {
    return true;
  }

  @Override
  public Reading<String> read(Words words, Context context) {
    Optional<ShortName> name = opening ? ShortName.of(words.folded(0)) : Optional.empty();
    return name.<Reading<String>>map(this::slip)
        .orElseGet(() -> new Read<>(words.raw(), words.size()));
  }

  private Reading<String> slip(ShortName name) {
    return new Unread<>(name + " is " + name.sort().noun() + ", not " + noun() + ".", 0);
  }
}
