package headway.command.type;

import headway.command.line.Quoted;
import headway.command.line.Reading;
import headway.command.line.Reading.Read;
import headway.command.line.Reading.Unread;
import headway.command.line.Words;

/// Reads a whole number within limits.
final class Numbers {
  private static final int LONGEST = 9;

  private Numbers() {}

  static Reading<Integer> read(Words words, int least, int most) {
    String word = words.folded(0);
    if (!isWhole(word)) {
      return new Unread<>(Quoted.of(words.text(0)) + " isn't a whole number.", 0);
    }
    int number = Integer.parseInt(word);
    return number < least || number > most
        ? new Unread<>(number + " isn't a number from " + least + " to " + most + ".", 0)
        : new Read<>(number, 1);
  }

  static boolean isWhole(String word) {
    return !word.isEmpty()
        && word.length() <= LONGEST
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
