package headway.coach;

import headway.domain.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Questions of each kind.
public final class Prompts {
  private final Map<Kind, List<Wording>> wordings;

  Prompts(Map<Kind, List<Wording>> wordings) {
    this.wordings = Map.copyOf(wordings);
  }

  /// A rested question whose slots the values fill; `recent` are the ids used, latest first.
  public Prompt choose(
      Kind kind, Map<Slot, String> values, List<String> recent, RandomGenerator random) {
    List<Wording> fit = of(kind).stream().filter(prompt -> prompt.isFilledBy(values)).toList();
    Wording chosen = Rest.choose(fit, recent, random);
    return new Prompt(chosen.id(), kind, chosen.filled(values));
  }

  List<Wording> of(Kind kind) {
    return Optional.ofNullable(wordings.get(kind)).orElse(List.of());
  }
}
