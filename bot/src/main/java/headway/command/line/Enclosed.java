package headway.command.line;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A value between two marks, the first of which names its argument, so that it can't be read as
/// anything else; no keyboard types these marks, and no value keeps them.
public final class Enclosed {
  private static final char OPEN = '\u0002';
  private static final char CLOSE = '\u0003';
  private static final Pattern MARK = Pattern.compile(OPEN + "[a-z-]{1,32}(?=\\s)|" + CLOSE);
  private static final Pattern MARKS = Pattern.compile("[" + OPEN + CLOSE + "]");

  private Enclosed() {}

  public static String value(String name, String value) {
    return OPEN + name + " " + MARKS.matcher(value).replaceAll("") + "\n" + CLOSE;
  }

  /// Where the mark that stands here ends.
  static Optional<Integer> end(String line, int start) {
    if (line.charAt(start) != OPEN && line.charAt(start) != CLOSE) {
      return Optional.empty();
    }
    Matcher mark = MARK.matcher(line).region(start, Math.min(line.length(), start + 40));
    return mark.lookingAt() ? Optional.of(mark.end()) : Optional.empty();
  }

  static boolean isMark(Token token) {
    return token.text().charAt(0) == OPEN || token.text().charAt(0) == CLOSE;
  }

  /// Whose value these words begin with.
  public static Optional<String> name(Words words) {
    return words.isEmpty() || words.text(0).charAt(0) != OPEN
        ? Optional.empty()
        : Optional.of(words.text(0).substring(1));
  }

  /// The words of the value that these words begin with.
  public static Words inside(Words words) {
    Words behind = words.after(1);
    int count = 0;
    while (count < behind.size() && behind.text(count).charAt(0) != CLOSE) {
      count++;
    }
    return behind.first(count);
  }
}
