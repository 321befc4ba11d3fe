package headway.chat.console;

/// Joins a line that ends in `\` with the next one, as lines of one text.
final class ContinuedLines {
  private static final int LIMIT = 1 << 20;

  private final Lines lines;

  ContinuedLines(Lines lines) {
    this.lines = lines;
  }

  Lines.Line next() {
    StringBuilder text = new StringBuilder();
    for (Lines.Line line = lines.next(false); ; line = lines.next(true)) {
      switch (line) {
        case Lines.Line.Words words -> {
          text.append(words.text());
          if (!words.text().endsWith("\\")) {
            return ended(text);
          }
          text.setCharAt(text.length() - 1, '\n');
        }
        case Lines.Line.End end -> {
          return text.isEmpty() ? end : ended(text);
        }
        case Lines.Line.TooLong _, Lines.Line.Cleared _ -> {
          return line;
        }
      }
    }
  }

  private static Lines.Line ended(StringBuilder text) {
    return text.length() > LIMIT
        ? new Lines.Line.TooLong(LIMIT)
        : new Lines.Line.Words(text.toString());
  }
}
