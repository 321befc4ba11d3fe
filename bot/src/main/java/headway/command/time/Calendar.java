package headway.command.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The names of days and months, short and long.
public final class Calendar {
  private static final Map<String, DayOfWeek> DAYS = days();
  private static final Map<String, Month> MONTHS = months();

  private Calendar() {}

  public static Optional<DayOfWeek> day(String word) {
    return Optional.ofNullable(DAYS.get(word));
  }

  static Optional<Month> month(String word) {
    return Optional.ofNullable(MONTHS.get(word.endsWith(".") ? chop(word) : word));
  }

  public static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  static String name(LocalDate date) {
    String month = date.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    return date.getDayOfMonth() + " " + month + " " + date.getYear();
  }

  private static String chop(String word) {
    return word.substring(0, word.length() - 1);
  }

  private static Map<String, DayOfWeek> days() {
    Map<String, DayOfWeek> days = new HashMap<>();
    Arrays.stream(DayOfWeek.values())
        .forEach(day -> {
          String name = name(day).toLowerCase(Locale.ROOT);
          days.put(name, day);
          days.put(name.substring(0, 3), day);
          days.put(name.substring(0, 2), day);
        });
    days.put("tues", DayOfWeek.TUESDAY);
    days.put("weds", DayOfWeek.WEDNESDAY);
    days.put("thur", DayOfWeek.THURSDAY);
    days.put("thurs", DayOfWeek.THURSDAY);
    return Map.copyOf(days);
  }

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    Arrays.stream(Month.values())
        .forEach(month -> {
          String name = name(month).toLowerCase(Locale.ROOT);
          months.put(name, month);
          months.put(name.substring(0, 3), month);
        });
    months.put("sept", Month.SEPTEMBER);
    return Map.copyOf(months);
  }
}
