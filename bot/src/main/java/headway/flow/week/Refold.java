package headway.flow.week;

import headway.domain.Member;
import headway.domain.week.JudgedWeek;
import headway.domain.week.Standing;
import headway.flow.TimeWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says what a correction made of the weeks and of the streak.
public final class Refold {
  private Refold() {}

  public static String words(Member member, Standing before, Standing after) {
    List<String> changes = new ArrayList<>();
    Map<LocalDate, JudgedWeek> was = new HashMap<>();
    before.weeks().forEach(week -> was.put(week.week().first(), week));
    for (JudgedWeek week : after.weeks()) {
      Optional.ofNullable(was.get(week.week().first()))
          .flatMap(old -> change(old, week, after))
          .ifPresent(changes::add);
    }
    streak(member, before, after).ifPresent(changes::add);
    return changes.isEmpty() ? "Your weeks stand as they did." : String.join(" ", changes);
  }

  private static Optional<String> change(JudgedWeek old, JudgedWeek week, Standing after) {
    boolean running = week.equals(after.running());
    boolean counted = old.filling().counted().size() != week.filling().counted().size();
    if (running && (counted || old.verdict() != week.verdict())) {
      return Optional.of("This week: " + WeekWords.digits(week) + ".");
    }
    return old.verdict() == week.verdict()
        ? Optional.empty()
        : Optional.of(
            TimeWords.sentence(WeekWords.name(week.week()))
                + " is now "
                + WeekWords.of(week.verdict())
                + " ("
                + WeekWords.digits(week)
                + "); it was "
                + WeekWords.of(old.verdict())
                + ".");
  }

  private static Optional<String> streak(Member member, Standing before, Standing after) {
    boolean shown =
        !WeekWords.isHidden(member) && (before.isStreakShown() || after.isStreakShown());
    return shown && before.streak() != after.streak()
        ? Optional.of(
            "Your streak is "
                + TimeWords.number(after.streak())
                + " now; it was "
                + TimeWords.number(before.streak())
                + ".")
        : Optional.empty();
  }
}
