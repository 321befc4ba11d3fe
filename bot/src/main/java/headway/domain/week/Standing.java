package headway.domain.week;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Every week from the first to the running one, judged; never empty.
public record Standing(List<JudgedWeek> weeks, Optional<Repairable> repairable, WeekRules rules) {
  /// Folds what a member did into where they stand; `shares` are all those that count, in any
  /// order.
  public static Standing of(Rhythm rhythm, List<WeekShare> shares, Instant now) {
    return of(rhythm, shares, now, WeekRules.DEFAULT);
  }

  public static Standing of(Rhythm rhythm, List<WeekShare> shares, Instant now, WeekRules rules) {
    return new Fold(rhythm, shares, now, rules).standing();
  }

  public JudgedWeek running() {
    return weeks.getLast();
  }

  public Optional<JudgedWeek> lastClosed() {
    return weeks.size() < 2 ? Optional.empty() : Optional.of(weeks.get(weeks.size() - 2));
  }

  public int streak() {
    return running().after().streak();
  }

  public int freezes() {
    return running().after().freezes();
  }

  public int weeksKept() {
    return running().after().kept();
  }

  /// Whether enough weeks were kept for the streak to be told of.
  public boolean isStreakShown() {
    return weeksKept() >= rules.shownFrom();
  }

  public double strength() {
    return running().after().strength();
  }
}
