package headway.domain.week;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;

/// Shares in order, taken from the front a week at a time.
final class Shelves {
  private static final Comparator<WeekShare> ORDER =
      comparing(WeekShare::day).thenComparing(WeekShare::at).thenComparingInt(WeekShare::number);

  private final List<WeekShare> shares;
  private int next;

  Shelves(List<WeekShare> shares) {
    this.shares = inOrder(shares);
  }

  boolean isEmpty() {
    return shares.isEmpty();
  }

  WeekShare earliest() {
    return shares.getFirst();
  }

  /// Those up to the end of `week` that were not taken yet.
  List<WeekShare> take(Week week) {
    int from = next;
    while (next < shares.size() && !shares.get(next).day().isAfter(week.last())) {
      next++;
    }
    return shares.subList(from, next);
  }

  private static List<WeekShare> inOrder(List<WeekShare> shares) {
    for (int i = 1; i < shares.size(); i++) {
      if (ORDER.compare(shares.get(i - 1), shares.get(i)) > 0) {
        return shares.stream().sorted(ORDER).toList();
      }
    }
    return List.copyOf(shares);
  }
}
