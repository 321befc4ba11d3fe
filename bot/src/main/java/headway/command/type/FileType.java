package headway.command.type;

import headway.chat.menu.Want;
import headway.command.grammar.Context;
import headway.command.grammar.Type;
import headway.command.line.Reading;
import headway.command.line.Words;

/// A file by its path, blanks and all, or by the address of one that is sent along.
record FileType(Label label) implements Type<String> {
  /// Says that there is to be none.
  private static final String NONE = "none";

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
  public Want want() {
    return new Want.File();
  }

  @Override
  public boolean isOpen(Words words) {
    return true;
  }

  @Override
  public Reading<String> read(Words words, Context context) {
    String said = words.raw().strip();
    return said.equalsIgnoreCase(NONE)
        ? new Reading.Unread<>("That is no file.", 0)
        : new Reading.Read<>(said, words.size());
  }
}
