package headway.coach;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Lets wordings rest: one that was used stays away for so many uses.
record Rest(int uses) {
  static final Rest DEFAULT = new Rest(8);

  /// Chooses among the rested; of no more than rest at once, the least recently used (`recent`:
  /// latest first).
  Wording choose(List<Wording> fit, List<String> recent, RandomGenerator random) {
    Set<String> ids = new HashSet<>(fit.stream().map(Wording::id).toList());
    List<String> used = recent.stream().filter(ids::contains).toList();
    List<Wording> rested =
        fit.size() > uses ? rested(fit, used, uses) : rested(fit, used, used.size());
    return rested.isEmpty()
        ? fit.stream()
            .max(Comparator.comparingInt(wording -> used.indexOf(wording.id())))
            .orElseThrow()
        : rested.get(random.nextInt(rested.size()));
  }

  private static List<Wording> rested(List<Wording> fit, List<String> used, int uses) {
    Set<String> tired = new HashSet<>(used.subList(0, Math.min(uses, used.size())));
    return fit.stream().filter(wording -> !tired.contains(wording.id())).toList();
  }
}
