package headway.domain.week;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A member in Berlin who started on Monday 5 January 2026; week 0 is that week, day 0 its Monday.
final class Diary {
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

  private Rhythm rhythm = Rhythm.start(BERLIN, at(0, 0, 9)).started(day(0, 0));
  private final List<WeekShare> shares = new ArrayList<>();

  static LocalDate day(int week, int day) {
    return MONDAY.plusDays(7L * week + day);
  }

  static Instant at(int week, int day, int hour) {
    return day(week, day).atTime(LocalTime.of(hour, 0)).atZone(BERLIN).toInstant();
  }

  Diary does(UnaryOperator<Rhythm> change) {
    rhythm = change.apply(rhythm);
    return this;
  }

  /// Publishes at noon, once for each of the days named.
  Diary shares(int week, int... days) {
    for (int day : days) {
      add(day(week, day), at(week, day, 12), false);
    }
    return this;
  }

  /// Fills these weeks with two shares each.
  Diary keeps(int... weeks) {
    for (int week : weeks) {
      shares(week, 1, 3);
    }
    return this;
  }

  Diary publishes(int week, int day, int hour) {
    var at = at(week, day, hour);
    return add(rhythm.dayAt(at), at, false);
  }

  Diary logs(LocalDate day, Instant at) {
    return add(day, at, true);
  }

  Diary drops(int number) {
    shares.removeIf(share -> share.number() == number);
    return this;
  }

  Rhythm rhythm() {
    return rhythm;
  }

  Standing on(int week, int day, int hour) {
    return Standing.of(rhythm, shares, at(week, day, hour));
  }

  /// At noon on the first day of a week.
  Standing on(int week) {
    return on(week, 0, 12);
  }

  /// At noon on the first day of a week, by other rules.
  Standing by(WeekRules rules, int week) {
    return Standing.of(rhythm, shares, at(week, 0, 12), rules);
  }

  List<Verdict> verdicts(int week) {
    return on(week).weeks().stream().map(JudgedWeek::verdict).toList();
  }

  private Diary add(LocalDate day, Instant at, boolean logged) {
    shares.add(new WeekShare(shares.size() + 1, day, at, logged));
    return this;
  }
}
