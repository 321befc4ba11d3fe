package headway.command.grammar;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the word a member may have meant.
public final class Nearest {
  private static final int LONGEST = 40;

  private Nearest() {}

  /// The nearest of these words, if one is near: a typo or two away, or begun with it.
  public static Optional<String> of(String said, Collection<String> words) {
    if (said.length() < 2 || said.length() > LONGEST) {
      return Optional.empty();
    }
    String folded = said.toLowerCase(Locale.ROOT);
    return words.stream()
        .filter(word -> isNear(folded, word.toLowerCase(Locale.ROOT)))
        .min(Comparator.comparingInt(word -> distance(folded, word.toLowerCase(Locale.ROOT))));
  }

  private static boolean isNear(String said, String word) {
    int typos = Math.max(said.length(), word.length()) < 4 ? 1 : said.length() < 8 ? 2 : 3;
    return distance(said, word) <= typos || word.startsWith(said);
  }

  /// Letters to insert, drop, change or swap with their neighbour.
  static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        cost[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : least(cost, one, other, i, j);
      }
    }
    return cost[one.length()][other.length()];
  }

  private static int least(int[][] cost, String one, String other, int i, int j) {
    int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
