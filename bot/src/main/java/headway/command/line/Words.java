package headway.command.line;

/// Some neighbouring words of a line, from one up to but not including another.
public record Words(Line line, int from, int to) {
  public Words {
    if (from < 0 || to < from || to > line.tokens().size()) {
      throw new IllegalArgumentException("no words from " + from + " to " + to);
    }
  }

  public int size() {
    return to - from;
  }

  public boolean isEmpty() {
    return to == from;
  }

  public Token token(int index) {
    if (index >= size()) {
      throw new IndexOutOfBoundsException(index);
    }
    return line.tokens().get(from + index);
  }

  public String text(int index) {
    return token(index).text();
  }

  /// The word in lower case without commas at its end; empty where there is none.
  public String folded(int index) {
    return index < size() ? withoutCommas(token(index).folded()) : "";
  }

  public Words after(int count) {
    return new Words(line, from + count, to);
  }

  public Words first(int count) {
    return new Words(line, from, from + count);
  }

  /// The first words in plain form, one space between.
  public String plain(int count) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < Math.min(count, size()); i++) {
      if (!Enclosed.isMark(token(i))) {
        joined.append(joined.isEmpty() ? "" : " ").append(text(i));
      }
    }
    return joined.toString();
  }

  /// What the member wrote here, character by character, without blanks at the ends.
  public String raw() {
    String raw = line.raw();
    int start = from == 0 ? 0 : line.tokens().get(from - 1).end();
    int end = to == line.tokens().size() ? raw.length() : line.tokens().get(to).start();
    while (start < end && Plain.isBlank(raw.charAt(start))) {
      start++;
    }
    while (end > start && Plain.isBlank(raw.charAt(end - 1))) {
      end--;
    }
    return raw.substring(start, end);
  }

  private static String withoutCommas(String word) {
    int end = word.length();
    while (end > 1 && word.charAt(end - 1) == ',') {
      end--;
    }
    return word.substring(0, end);
  }
}
