package headway.command.time;

import headway.command.line.Quoted;
import headway.command.line.Reading;
import headway.command.line.Reading.Read;
import headway.command.line.Reading.Unread;
import headway.command.line.Words;
import headway.command.time.SaidDay.Dated;
import headway.command.time.SaidDay.Yearly;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a date: `24 dec`, `dec 24`, `24th december 2026`, `2026-12-24`.
final class DateWords {
  private static final int LONGEST = 12;
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:\\.|st|nd|rd|th)?");
  private static final Pattern SLASHED = Pattern.compile("\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?");

  private DateWords() {}

  static Reading<SaidDay> read(Words words) {
    String first = clip(words.folded(0));
    Matcher iso = ISO.matcher(first);
    if (iso.matches()) {
      return date(number(iso, 1), number(iso, 2), number(iso, 3), words, 1);
    }
    if (SLASHED.matcher(first).matches()) {
      return new Unread<>(
          Quoted.of(first) + " can be read two ways; say it with the month's name: 24 dec.", 0);
    }
    return day(first)
        .flatMap(day -> Calendar.month(words.folded(1)).map(month -> named(month, day, words)))
        .or(() -> monthFirst(words))
        .orElseGet(() -> unknown(words));
  }

  static Reading<SaidDay> unknown(Words words) {
    return new Unread<>(
        Quoted.of(words.text(0)) + " isn't a day such as friday, tomorrow or 24 dec.", 0);
  }

  private static Optional<Reading<SaidDay>> monthFirst(Words words) {
    return Calendar.month(words.folded(0))
        .flatMap(month -> day(clip(words.folded(1))).map(day -> named(month, day, words)));
  }

  private static Reading<SaidDay> named(Month month, int day, Words words) {
    int year = Numbers.of(words.folded(2));
    if (words.folded(2).length() == 4 && year >= 1900) {
      return date(year, month.getValue(), day, words, 3);
    }
    if (day < 1 || day > month.maxLength()) {
      return new Unread<>(Calendar.name(month) + " has " + month.maxLength() + " days.", 0);
    }
    return new Read<>(new Yearly(month, day), 2);
  }

  private static Reading<SaidDay> date(int year, int month, int day, Words words, int count) {
    try {
      return new Read<>(new Dated(LocalDate.of(year, month, day)), count);
    } catch (DateTimeException _) {
      return new Unread<>(Quoted.of(words.plain(count)) + " isn't in the calendar.", 0);
    }
  }

  private static Optional<Integer> day(String word) {
    Matcher shape = DAY.matcher(word);
    return shape.matches() ? Optional.of(number(shape, 1)) : Optional.empty();
  }

  private static int number(Matcher shape, int group) {
    return Integer.parseInt(shape.group(group));
  }

  private static String clip(String word) {
    return word.length() > LONGEST ? "" : word;
  }
}
