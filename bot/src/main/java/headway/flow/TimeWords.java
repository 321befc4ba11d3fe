package headway.flow;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Days, times and zones as a member reads them.
public final class TimeWords {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter BRIEF =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private TimeWords() {}

  public static String of(LocalTime time) {
    return CLOCK.format(time);
  }

  /// `Tue 24 Nov 09:00`, where the year and the zone are plain.
  public static String brief(Instant at, ZoneId zone) {
    return BRIEF.format(at.atZone(zone));
  }

  /// `Tue 24 Nov 2026`.
  public static String of(LocalDate day) {
    return DATE.format(day);
  }

  /// `Monday`.
  public static String of(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /// `Berlin time`; UTC is UTC.
  public static String of(ZoneId zone) {
    if (zone.getId().equals("UTC") || zone.equals(ZoneOffset.UTC)) {
      return "UTC";
    }
    if (zone instanceof ZoneOffset) {
      return "UTC" + zone.getId();
    }
    String id = zone.getId();
    return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ') + " time";
  }

  /// `on working days`, `every day`, `on Mondays`, `on Mon, Wed`.
  public static String on(Set<DayOfWeek> days) {
    if (days.size() == DayOfWeek.values().length) {
      return "every day";
    }
    if (days.equals(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))) {
      return "on working days";
    }
    return days.size() == 1 ? "on " + of(days.iterator().next()) + "s" : "on " + brief(days);
  }

  /// `Mon, Wed`.
  public static String brief(Collection<DayOfWeek> days) {
    return days.stream().sorted().map(TimeWords::brief).collect(Collectors.joining(", "));
  }

  public static String brief(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  /// `one share`, `two shares`: small numbers in words.
  public static String count(int number, String one, String more) {
    return number(number) + " " + (number == 1 ? one : more);
  }

  public static String number(int number) {
    return number >= 0 && number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(number);
  }

  /// With its first letter large, to begin a sentence.
  public static String sentence(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int second = words.offsetByCodePoints(0, 1);
    return words.substring(0, second).toUpperCase(Locale.ROOT) + words.substring(second);
  }
}
