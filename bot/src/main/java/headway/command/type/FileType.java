package headway.command.type;

import headway.chat.menu.Want;
import headway.command.grammar.Context;
import headway.command.line.Reading;
import headway.command.line.Words;

/// A file by its path, blanks and all, or by the address of one that is sent along.
record FileType(Label label) implements Labelled<String> {
  /// Says that there is to be none.
  private static final String NONE = "none";

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
