package headway.chat.console;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.Collectors;

/// Other people's words without what would steer a terminal or turn round the words beside them.
final class Cleaned {
  private static final int POP_EMBEDDING = 0x202C;
  private static final int POP_ISOLATE = 0x2069;

  private Cleaned() {}

  /// Keeps lines and tabs; every direction opened in a line ends in it.
  static String lines(String words) {
    String[] lines = words.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
    return Arrays.stream(lines).map(Cleaned::closed).collect(Collectors.joining("\n"));
  }

  /// The same in one line.
  static String line(String words) {
    return lines(words).replace('\n', ' ').strip();
  }

  private static String closed(String line) {
    StringBuilder clean = new StringBuilder(line.length());
    Deque<Integer> open = new ArrayDeque<>();
    line.codePoints().filter(Cleaned::isShown).forEach(sign -> turn(clean, open, sign));
    open.forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isShown(int sign) {
    return sign == '\t' || !Character.isISOControl(sign);
  }

  /// `open` holds what closes each direction that was opened, innermost first.
  private static void turn(StringBuilder clean, Deque<Integer> open, int sign) {
    switch (sign) {
      case 0x202A, 0x202B, 0x202D, 0x202E -> open.push(POP_EMBEDDING);
      case 0x2066, 0x2067, 0x2068 -> open.push(POP_ISOLATE);
      case POP_EMBEDDING, POP_ISOLATE -> {
        if (!Integer.valueOf(sign).equals(open.peek())) {
          return;
        }
        open.pop();
      }
      default -> {}
    }
    clean.appendCodePoint(isHalf(sign) ? 0xFFFD : sign);
  }

  private static boolean isHalf(int sign) {
    return Character.getType(sign) == Character.SURROGATE;
  }
}
