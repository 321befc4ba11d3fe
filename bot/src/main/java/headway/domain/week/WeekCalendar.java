package headway.domain.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/// A member's weeks: seven days from the first day, save those a new first day lengthened.
final class WeekCalendar {
  static final DayOfWeek DEFAULT = DayOfWeek.MONDAY;

  private final List<Lengthened> lengthened;

  private record Lengthened(Week week, DayOfWeek before) {}

  private WeekCalendar(List<Lengthened> lengthened) {
    this.lengthened = lengthened;
  }

  /// From changes in the order of their days.
  static WeekCalendar of(List<FirstDayChange> changes) {
    var weeks = new ArrayList<Lengthened>();
    var day = DEFAULT;
    for (int i = 0; i < changes.size(); ) {
      var regular = regular(changes.get(i).on(), day);
      var last = regular.last();
      var before = day;
      for (; i < changes.size() && !changes.get(i).on().isAfter(last); i++) {
        day = changes.get(i).day();
        last = eve(day, later(regular.last(), changes.get(i).on()));
      }
      weeks.add(new Lengthened(new Week(regular.first(), last), before));
    }
    return new WeekCalendar(weeks);
  }

  Week weekOf(LocalDate date) {
    for (int i = lengthened.size() - 1; i >= 0; i--) {
      var week = lengthened.get(i).week();
      if (date.isAfter(week.last())) {
        return regular(date, week.last().plusDays(1).getDayOfWeek());
      }
      if (!date.isBefore(week.first())) {
        return week;
      }
    }
    return regular(date, lengthened.isEmpty() ? DEFAULT : lengthened.getFirst().before());
  }

  private static Week regular(LocalDate date, DayOfWeek firstDay) {
    var first = date.with(TemporalAdjusters.previousOrSame(firstDay));
    return new Week(first, first.plusDays(6));
  }

  private static LocalDate eve(DayOfWeek firstDay, LocalDate earliest) {
    return earliest.with(TemporalAdjusters.nextOrSame(firstDay.minus(1)));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
