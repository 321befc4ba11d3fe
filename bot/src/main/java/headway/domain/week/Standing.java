package headway.domain.week;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Every week from the first to the running one, judged; never empty.
public record Standing(List<JudgedWeek> weeks, Optional<Repairable> repairable) {
  /// Folds what a member did into where they stand; `shares` are all those that count, in any
  /// order.
  public static Standing of(Rhythm rhythm, List<WeekShare> shares, Instant now) {
    return new Fold(rhythm, shares, now).standing();
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

  public double strength() {
    return running().after().strength();
  }
}
