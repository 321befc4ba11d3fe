package headway.command.time;

/// Whole numbers as words.
final class Numbers {
  private static final int LONGEST = 6;

  private Numbers() {}

  /// Whether a word is digits only, and few enough to count with.
  static boolean isWhole(String word) {
    return !word.isEmpty()
        && word.length() <= LONGEST
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /// The number, or -1 where the word isn't one.
  static int of(String word) {
    return isWhole(word) ? Integer.parseInt(word) : -1;
  }
}
