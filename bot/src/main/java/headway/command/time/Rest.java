package headway.command.time;

import headway.command.time.SaidDay.Checked;
import headway.command.time.SaidDay.Dated;
import headway.command.time.SaidDay.Relative;
import headway.command.time.SaidDay.Weekly;
import headway.command.time.SaidDay.Yearly;
import headway.domain.UsageException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.IntStream;

/// The days of a pause: from one, until another if that is known, both included.
public record Rest(LocalDate from, Optional<LocalDate> until) {
  private static final int LEAP_YEARS_APART = 8;

  public Rest {
    if (until.filter(from::isAfter).isPresent()) {
      throw new UsageException(
          Calendar.name(until.get())
              + " comes before "
              + Calendar.name(from)
              + ". Say the earlier day first: `pause from mon until fri`.");
    }
  }

  /// Reads both days together: `until` is the first such day from `from` on.
  ///
  /// @param back how many days a pause may reach back
  public static Rest of(Optional<SaidDay> from, Optional<SaidDay> until, Moment moment, int back) {
    LocalDate today = moment.today();
    LocalDate start = from.map(day -> date(day, today, today.minusDays(back))).orElse(today);
    if (start.isBefore(today.minusDays(back))) {
      throw new UsageException(
          "A pause can start at most " + back + " days back: `pause from " + back + " days ago`.");
    }
    Optional<LocalDate> end = until.map(day -> date(day, latest(start, until, today), start));
    if (end.orElse(start).isAfter(today.plusYears(1))) {
      throw new UsageException("That is over a year ahead. Say an earlier day: `pause until fri`.");
    }
    return new Rest(start, end);
  }

  /// A relative day counts from today, a weekday from the start of the pause.
  private static LocalDate latest(LocalDate start, Optional<SaidDay> until, LocalDate today) {
    return until.filter(day -> day instanceof Weekly).isPresent() ? start : today;
  }

  private static LocalDate date(SaidDay said, LocalDate base, LocalDate earliest) {
    return switch (said) {
      case Relative(int days) -> base.plusDays(days);
      case Weekly(var day, boolean last) ->
          base.with(last ? TemporalAdjusters.previous(day) : TemporalAdjusters.nextOrSame(day));
      case Yearly yearly -> next(yearly, earliest);
      case Dated(LocalDate date) -> date;
      case Checked(var day, SaidDay inner) -> checked(day, date(inner, base, earliest));
    };
  }

  private static LocalDate checked(DayOfWeek said, LocalDate date) {
    if (date.getDayOfWeek() != said) {
      throw new UsageException(
          Calendar.name(date) + " is a " + Calendar.name(date.getDayOfWeek()) + ". Say which day.");
    }
    return date;
  }

  private static LocalDate next(Yearly yearly, LocalDate earliest) {
    return IntStream.rangeClosed(earliest.getYear(), earliest.getYear() + LEAP_YEARS_APART)
        .filter(yearly::isIn)
        .mapToObj(yearly::in)
        .filter(date -> !date.isBefore(earliest))
        .findFirst()
        .orElseThrow();
  }
}
