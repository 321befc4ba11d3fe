package headway.command.time;

import headway.command.line.Reading;
import headway.command.time.SaidDay.Checked;
import headway.command.time.SaidDay.Dated;
import headway.command.time.SaidDay.Relative;
import headway.command.time.SaidDay.Weekly;
import headway.command.time.SaidDay.Yearly;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the next instant of a day and a time; a day without a time is at its slot.
final class NextInstant {
  private static final int LEAP_YEARS_APART = 8;

  private NextInstant() {}

  static Reading<Instant> of(SaidDay day, Optional<LocalTime> time, Moment moment, int count) {
    if (day instanceof Checked(var weekday, SaidDay date)) {
      return WeekdayCheck.of(weekday, of(date, time, moment, count), moment);
    }
    boolean fixed = day instanceof Dated;
    return candidates(day, time, moment)
        .filter(at -> fixed ? !at.isBefore(moment.now()) : at.isAfter(moment.now()))
        .findFirst()
        .map(at -> WhenLimits.check(at, moment, count))
        .orElseGet(() -> WhenLimits.passed(moment, count));
  }

  private static Stream<Instant> candidates(SaidDay day, Optional<LocalTime> time, Moment moment) {
    return dates(day, moment).stream()
        .flatMap(date -> locals(day, date, time, moment))
        .map(moment::at);
  }

  private static Stream<LocalDateTime> locals(
      SaidDay day, LocalDate date, Optional<LocalTime> time, Moment moment) {
    List<LocalTime> times = time.map(List::of).orElseGet(() -> moment.slotsOn(date));
    return day instanceof Relative
        ? times.stream().flatMap(at -> smallHours(date.atTime(at), moment))
        : times.stream().map(date::atTime);
  }

  /// The small hours still belong to the day before, when they are now or are all that is left.
  private static Stream<LocalDateTime> smallHours(LocalDateTime local, Moment moment) {
    if (!local.toLocalTime().isBefore(Moment.TURN)) {
      return Stream.of(local);
    }
    LocalDateTime next = local.plusDays(1);
    return moment.isNight() ? Stream.of(next) : Stream.of(local, next);
  }

  private static List<LocalDate> dates(SaidDay day, Moment moment) {
    LocalDate date = moment.date();
    return switch (day) {
      case Relative(int days) -> List.of(moment.today().plusDays(days));
      case Weekly(var weekday, boolean last) ->
          last ? List.of() : weeks(date.with(TemporalAdjusters.nextOrSame(weekday)));
      case Yearly yearly ->
          IntStream.rangeClosed(date.getYear(), date.getYear() + LEAP_YEARS_APART)
              .filter(yearly::isIn)
              .mapToObj(yearly::in)
              .toList();
      case Dated(LocalDate fixed) -> List.of(fixed);
      case Checked(var _, SaidDay inner) -> dates(inner, moment);
    };
  }

  private static List<LocalDate> weeks(LocalDate first) {
    return List.of(first, first.plusWeeks(1), first.plusWeeks(2));
  }
}
