package headway.command.time;

import headway.command.line.Quoted;
import headway.command.line.Reading;
import headway.command.line.Reading.Read;
import headway.command.line.Reading.Unread;
import headway.command.line.Words;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Reads days of the week: `mon-fri`, `mon,wed`, `mon wed fri`, `daily`, `weekdays`.
public final class DaySet {
  private static final int LONGEST = 80;

  private DaySet() {}

  public static Reading<Set<DayOfWeek>> read(Words words) {
    EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    int count = 0;
    while (count < words.size()) {
      Optional<Set<DayOfWeek>> more = word(words.folded(count));
      if (more.isEmpty()) {
        break;
      }
      days.addAll(more.get());
      count++;
    }
    return count == 0
        ? new Unread<>(Quoted.of(words.text(0)) + " isn't days such as mon-fri or mon,wed.", 0)
        : new Read<>(Set.copyOf(days), count);
  }

  static Optional<Set<DayOfWeek>> word(String word) {
    return switch (word) {
      case "daily", "everyday" -> Optional.of(EnumSet.allOf(DayOfWeek.class));
      case "weekdays", "workdays" -> Optional.of(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
      case "weekends", "weekend" -> Optional.of(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
      default -> word.length() > LONGEST ? Optional.empty() : listed(word);
    };
  }

  private static Optional<Set<DayOfWeek>> listed(String word) {
    EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String piece : word.split(",", -1)) {
      Optional<Set<DayOfWeek>> more = range(piece);
      if (more.isEmpty()) {
        return Optional.empty();
      }
      days.addAll(more.get());
    }
    return Optional.of(days);
  }

  private static Optional<Set<DayOfWeek>> range(String piece) {
    int dash = piece.indexOf('-');
    if (dash < 0) {
      return Calendar.day(piece).map(EnumSet::of);
    }
    Optional<DayOfWeek> last = Calendar.day(piece.substring(dash + 1));
    return Calendar.day(piece.substring(0, dash)).flatMap(from -> last.map(to -> days(from, to)));
  }

  /// A range may run over the end of the week: `sat-mon`.
  private static Set<DayOfWeek> days(DayOfWeek from, DayOfWeek to) {
    EnumSet<DayOfWeek> days = EnumSet.of(to);
    for (DayOfWeek day = from; day != to; day = day.plus(1)) {
      days.add(day);
    }
    return days;
  }
}
