package headway.command.type;

import headway.chat.menu.Want;
import headway.command.grammar.Context;
import headway.command.grammar.Type;
import headway.command.line.Reading;
import headway.command.line.Reading.Read;
import headway.command.line.Words;

/// A link, or else all words that are left.
record EitherType() implements Type<LinkOrWords> {
  @Override
  public String placeholder() {
    return "URL-or-words";
  }

  @Override
  public String noun() {
    return "a link or a few words";
  }

  @Override
  public String example() {
    return Links.LABEL.example();
  }

  @Override
  public Want want() {
    return FreeWords.WANT;
  }

  @Override
  public boolean isOpen(Words words) {
    return !Links.isMeant(words.text(0));
  }

  @Override
  public Reading<LinkOrWords> read(Words words, Context context) {
    return isOpen(words)
        ? new Read<>(new LinkOrWords.Own(words.raw()), words.size())
        : Links.read(words).map(LinkOrWords.Link::new);
  }
}
