package headway.command.time;

import headway.command.line.Reading;
import headway.command.line.Reading.Read;
import headway.command.line.Reading.Unread;
import headway.command.line.Words;
import headway.command.time.SaidDay.Checked;
import headway.command.time.SaidDay.Dated;
import headway.command.time.SaidDay.Relative;
import headway.command.time.SaidDay.Weekly;
import headway.command.time.SaidDay.Yearly;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;

/// Reads a day that has begun: a weekday is its most recent one, today included.
public final class DaysBack {
  private static final int LEAP_YEARS_APART = 8;

  private DaysBack() {}

  public static Reading<LocalDate> read(Words words, Moment moment) {
    return switch (DayWords.read(words)) {
      case Read<SaidDay>(SaidDay day, int count) -> check(day, moment, count);
      case Unread<SaidDay>(String cause, int count) -> new Unread<>(cause, count);
    };
  }

  private static Reading<LocalDate> check(SaidDay said, Moment moment, int count) {
    LocalDate date = date(said, moment.today());
    if (date.isAfter(moment.today())) {
      return new Unread<>(
          Calendar.name(date) + " is still to come; today is " + name(moment) + ".", count);
    }
    return said instanceof Checked(var day, SaidDay _) && date.getDayOfWeek() != day
        ? WeekdayCheck.mismatch(day, date, count)
        : new Read<>(date, count);
  }

  private static String name(Moment moment) {
    return Calendar.name(moment.today());
  }

  private static LocalDate date(SaidDay said, LocalDate today) {
    return switch (said) {
      case Relative(int days) -> today.plusDays(days);
      case Weekly(var day, boolean last) ->
          today.with(
              last ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
      case Yearly yearly -> latest(yearly, today);
      case Dated(LocalDate date) -> date;
      case Checked(var _, SaidDay date) -> date(date, today);
    };
  }

  private static LocalDate latest(Yearly yearly, LocalDate today) {
    return IntStream.rangeClosed(0, LEAP_YEARS_APART)
        .map(back -> today.getYear() - back)
        .filter(yearly::isIn)
        .mapToObj(yearly::in)
        .filter(date -> !date.isAfter(today))
        .findFirst()
        .orElseThrow();
  }
}
