package headway.command.type;

import headway.command.grammar.Context;
import headway.command.grammar.ShortName;
import headway.command.grammar.Type;
import headway.command.line.Reading;
import headway.command.line.Reading.Read;
import headway.command.line.Reading.Unread;
import headway.command.line.Words;
import java.util.Optional;

/// All words that are left, as the member wrote them.
record FreeWords(Label label, boolean opening) implements Type<String> {
  @Override
  public String placeholder() {
    return label.placeholder();
  }

  @Override
  public String noun() {
    return label.noun();
  }

  @Override
  public String example() {
    return label.example();
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
