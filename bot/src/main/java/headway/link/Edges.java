package headway.link;

/// Where a link ends and the sentence around it goes on.
final class Edges {
  private static final String OPENERS = "([{\"'«“‘„‹「『【《（";
  private static final String CLOSERS = ".,;:!?'\"»”’›…。，、；：！？」』】》）";
  private static final String LEFT = "([{";
  private static final String RIGHT = ")]}";

  private Edges() {}

  static String trim(String text) {
    int from = start(text, 0, text.length());
    return text.substring(from, end(text, from, text.length()));
  }

  /// The first place that isn't an opening bracket or quote.
  static int start(String text, int from, int to) {
    int at = from;
    while (at < to && OPENERS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /// The end without punctuation and without brackets that were not opened inside.
  static int end(String text, int from, int to) {
    int[] open = open(text, from, to);
    int at = to;
    while (at > from) {
      char last = text.charAt(at - 1);
      int bracket = RIGHT.indexOf(last);
      if (bracket >= 0 && open[bracket] < 0) {
        open[bracket]++;
      } else if (CLOSERS.indexOf(last) < 0) {
        return at;
      }
      at--;
    }
    return at;
  }

  /// For each bracket, how many more open than close; below zero where one closes too much.
  private static int[] open(String text, int from, int to) {
    int[] open = new int[RIGHT.length()];
    for (int at = from; at < to; at++) {
      int left = LEFT.indexOf(text.charAt(at));
      int right = RIGHT.indexOf(text.charAt(at));
      if (left >= 0) {
        open[left]++;
      } else if (right >= 0) {
        open[right]--;
      }
    }
    return open;
  }
}
