package headway.flow.week;

import headway.domain.Habits.Switch;
import headway.domain.Member;
import headway.domain.week.JudgedWeek;
import headway.domain.week.Repairable;
import headway.domain.week.Standing;
import headway.domain.week.Turn;
import headway.domain.week.Verdict;
import headway.domain.week.Week;
import headway.flow.TimeWords;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Days, weeks and what they hold, as members read them.
public final class WeekWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private WeekWords() {}

  /// `Tue 24 Nov`.
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /// `the week of 16 Nov`.
  public static String name(Week week) {
    return "the week of " + DATE.format(week.first());
  }

  /// `16 Nov – 22 Nov`.
  static String span(Week week) {
    return DATE.format(week.first()) + " – " + DATE.format(week.last());
  }

  /// `1 of 2`, `3 for a target of 2`.
  public static String digits(JudgedWeek week) {
    int counted = week.filling().counted().size();
    return counted + of(week, counted) + week.filling().target();
  }

  /// `one of two`.
  public static String words(JudgedWeek week) {
    int counted = week.filling().counted().size();
    return (counted == 0 ? "none" : TimeWords.number(counted))
        + of(week, counted)
        + TimeWords.number(week.filling().target());
  }

  private static String of(JudgedWeek week, int counted) {
    return counted > week.filling().target() ? " for a target of " : " of ";
  }

  static String of(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  /// Whether the member wants to see nothing of streaks.
  public static boolean isHidden(Member member) {
    return member.habits().is(Switch.STREAK_HIDDEN);
  }

  /// `Three in a row.`, once streaks are shown, unless hidden.
  public static Optional<String> row(Member member, Standing standing) {
    boolean shown = !isHidden(member) && standing.isStreakShown() && standing.streak() >= 2;
    return shown
        ? Optional.of(TimeWords.sentence(TimeWords.number(standing.streak())) + " in a row.")
        : Optional.empty();
  }

  /// `Wednesday night`, the night on whose early morning the repair ends.
  public static String night(Repairable repairable, ZoneId zone) {
    LocalDate last = Turn.dayOf(repairable.deadline().minusNanos(1), zone);
    return TimeWords.of(last.getDayOfWeek()) + " night";
  }
}
