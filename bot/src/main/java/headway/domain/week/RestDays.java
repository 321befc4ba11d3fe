package headway.domain.week;

import java.util.List;

/// Counts the paused days of one week after the other.
final class RestDays {
  private final List<Pause> pauses;
  private int next;

  RestDays(Rest rest) {
    this.pauses = rest.pauses();
  }

  int in(Week week) {
    while (next < pauses.size() && pauses.get(next).endsBefore(week.first())) {
      next++;
    }
    int days = 0;
    for (int i = next; i < pauses.size() && !pauses.get(i).from().isAfter(week.last()); i++) {
      days += pauses.get(i).daysIn(week);
    }
    return days;
  }
}
