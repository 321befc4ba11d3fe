package headway.command.time;

import headway.command.line.Quoted;
import headway.command.line.Reading;
import headway.command.line.Reading.Read;
import headway.command.line.Reading.Unread;
import headway.command.line.Words;
import headway.command.time.SaidDay.Checked;
import headway.command.time.SaidDay.Relative;
import headway.command.time.SaidDay.Weekly;
import java.time.DayOfWeek;
import java.util.Optional;

/// Reads a day: `today`, `tomorrow`, `yesterday`, `3 days ago`, `fri`, `last fri`, or a date.
public final class DayWords {
  private static final int DAYS_BACK = 9_999;

  private DayWords() {}

  public static Reading<SaidDay> read(Words words) {
    return switch (words.folded(0)) {
      case "today" -> new Read<>(new Relative(0), 1);
      case "tomorrow" -> new Read<>(new Relative(1), 1);
      case "yesterday" -> new Read<>(new Relative(-1), 1);
      case "last" -> last(words);
      case "next" -> next(words);
      default -> ago(words).orElseGet(() -> weekdayOrDate(words));
    };
  }

  private static Reading<SaidDay> last(Words words) {
    return Calendar.day(words.folded(1))
        .<Reading<SaidDay>>map(day -> new Read<>(new Weekly(day, true), 2))
        .orElseGet(() -> DateWords.unknown(words));
  }

  private static Reading<SaidDay> next(Words words) {
    return new Unread<>(
        Quoted.of(words.plain(2)) + " can be read two ways; give a date such as 24 dec.", 0);
  }

  private static Optional<Reading<SaidDay>> ago(Words words) {
    int days = Numbers.of(words.folded(0));
    String unit = words.folded(1);
    boolean said = (unit.equals("day") || unit.equals("days")) && words.folded(2).equals("ago");
    return said && days >= 0 && days <= DAYS_BACK
        ? Optional.of(new Read<>(new Relative(-days), 3))
        : Optional.empty();
  }

  private static Reading<SaidDay> weekdayOrDate(Words words) {
    return Calendar.day(words.folded(0))
        .map(day -> weekday(day, words))
        .orElseGet(() -> DateWords.read(words));
  }

  private static Reading<SaidDay> weekday(DayOfWeek day, Words words) {
    Words rest = words.after(1);
    if (!rest.isEmpty() && DateWords.read(rest) instanceof Read<SaidDay>(SaidDay date, int count)) {
      return new Read<>(new Checked(day, date), count + 1);
    }
    return new Read<>(new Weekly(day, false), 1);
  }
}
