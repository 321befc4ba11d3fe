package headway.domain.week;

import java.util.ArrayList;
import java.util.List;

/// What a week asked for and what it got: `borrowed` of the counted were made after it, `lent` were
/// made in it and count in the week before.
public record Filling(
    int target, List<WeekShare> counted, List<WeekShare> borrowed, List<WeekShare> lent) {
  public Filling {
    counted = List.copyOf(counted);
    borrowed = List.copyOf(borrowed);
    lent = List.copyOf(lent);
  }

  public int missing() {
    return Math.max(0, target - counted.size());
  }

  Filling and(List<WeekShare> others) {
    if (others.isEmpty()) {
      return this;
    }
    var all = new ArrayList<>(counted);
    all.addAll(others);
    return new Filling(target, all, others, lent);
  }
}
