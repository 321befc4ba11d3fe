package headway.flow.nudge;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/// How nudges get rarer while nobody answers them.
///
/// @param daily so many ignored ones come on nudge days
/// @param twiceWeekly so many more on Monday and Thursday
/// @param weekly so many more on Mondays; the one after them says goodbye
public record Ladder(int daily, int twiceWeekly, int weekly) {
  public static final Ladder DEFAULT = new Ladder(3, 3, 3);

  /// Whether a step may come on that day, of those on which the member wants to be nudged.
  boolean allows(int ignored, DayOfWeek day, Set<DayOfWeek> wanted) {
    if (ignored < daily) {
      return true;
    }
    boolean twice = ignored < daily + twiceWeekly;
    return fallen(wanted, twice ? List.of(MONDAY, THURSDAY) : List.of(MONDAY)).contains(day);
  }

  /// Whether the next one says goodbye.
  boolean isOver(int ignored) {
    return ignored >= daily + twiceWeekly + weekly;
  }

  /// Whether it offers to come less often.
  boolean offersLess(int ignored) {
    return ignored >= daily;
  }

  /// Those days as far as they are nudge days; if none is, as many from the front of the week.
  private static List<DayOfWeek> fallen(Set<DayOfWeek> wanted, List<DayOfWeek> days) {
    List<DayOfWeek> both = days.stream().filter(wanted::contains).toList();
    return both.isEmpty() ? wanted.stream().sorted().limit(days.size()).toList() : both;
  }
}
