package headway.command.grammar;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds the word a member may have meant.
public final class Nearest {
  private static final int LONGEST = 40;

  private Nearest() {}

  /// The nearest of these words, if one is near: a typo or two away, or begun with it.
  public static Optional<String> of(String said, Collection<String> words) {
    return of(said, words, 1).stream().findFirst();
  }

  /// The nearest few, nearest first.
  public static List<String> of(String said, Collection<String> words, int most) {
    if (said.length() < 2 || said.length() > LONGEST) {
      return List.of();
    }
    String folded = said.toLowerCase(Locale.ROOT);
    return words.stream()
        .map(word -> Near.of(folded, word))
        .filter(near -> near.isNear(folded))
        .sorted(Comparator.comparingInt(Near::typos))
        .limit(most)
        .map(Near::word)
        .toList();
  }

  private record Near(String word, String folded, int typos) {
    static Near of(String said, String word) {
      String folded = word.toLowerCase(Locale.ROOT);
      int apart = Math.abs(said.length() - folded.length());
      return new Near(word, folded, apart > 3 ? apart : distance(said, folded));
    }

    boolean isNear(String said) {
      int longer = Math.max(said.length(), folded.length());
      int allowed = longer < 4 ? 1 : said.length() < 8 ? 2 : 3;
      return typos <= allowed || folded.startsWith(said);
    }
  }

  /// Letters to insert, drop, change or swap with their neighbour.
  static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    int[] above = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        row[j] = Math.min(i, j) == 0 ? Math.max(i, j) : least(above, row, one, other, i, j);
        if (isSwap(one, other, i, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] free = before;
      before = above;
      above = row;
      row = free;
    }
    return above[other.length()];
  }

  private static int least(int[] above, int[] row, String one, String other, int i, int j) {
    int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    return Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
  }

  private static boolean isSwap(String one, String other, int i, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
