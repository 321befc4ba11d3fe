package headway.flow.week;

import headway.domain.Share;
import headway.domain.week.JudgedWeek;
import headway.domain.week.Standing;
import java.util.Optional;
import java.util.Set;

/// A share, and where the member stands without it and with it.
///
/// @param highlighted numbers of the shares that put a person forward
record ShareEffect(Share share, Set<Integer> highlighted, Standing before, Standing after) {
  ShareEffect {
    highlighted = Set.copyOf(highlighted);
  }

  /// The week that counts it, if any does.
  Optional<JudgedWeek> week() {
    int number = share.id().number();
    return after.weeks().stream()
        .filter(week -> week.filling().counted().stream().anyMatch(c -> c.number() == number))
        .findFirst();
  }

  /// What the same week was without it.
  Optional<JudgedWeek> was() {
    return week()
        .flatMap(week ->
            before.weeks().stream()
                .filter(old -> old.week().first().equals(week.week().first()))
                .findFirst());
  }

  boolean running() {
    return week().filter(after.running()::equals).isPresent();
  }

  /// Whether it made its week a kept one.
  boolean filled() {
    return week().filter(week -> week.verdict().counts()).isPresent()
        && was().filter(week -> week.verdict().counts()).isEmpty();
  }

  /// How many of a week's shares put a person forward.
  int highlights(JudgedWeek week) {
    return (int)
        week.filling().counted().stream()
            .filter(counted -> highlighted.contains(counted.number()))
            .count();
  }

  boolean firstKept() {
    return after.weeksKept() == 1;
  }
}
