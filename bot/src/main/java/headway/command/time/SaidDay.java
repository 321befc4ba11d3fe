package headway.command.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/// A day as it was said, before it is known which date is meant.
public sealed interface SaidDay {
  /// `today`, `tomorrow`, `yesterday`, `3 days ago`.
  record Relative(int days) implements SaidDay {}

  /// `fri`; `last fri` if `last`.
  record Weekly(DayOfWeek day, boolean last) implements SaidDay {}

  /// `24 dec`.
  record Yearly(Month month, int day) implements SaidDay {
    public Yearly {
      if (day < 1 || day > month.maxLength()) {
        throw new IllegalArgumentException(month + " has no day " + day);
      }
    }

    boolean isIn(int year) {
      return day <= month.length(LocalDate.of(year, 1, 1).isLeapYear());
    }

    LocalDate in(int year) {
      return LocalDate.of(year, month, day);
    }
  }

  /// `2026-12-24` or `24 dec 2026`.
  record Dated(LocalDate date) implements SaidDay {}

  /// `thu 24 dec`: the weekday is only checked.
  record Checked(DayOfWeek day, SaidDay date) implements SaidDay {}
}
