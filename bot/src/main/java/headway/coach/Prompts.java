package headway.coach;

import headway.domain.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Questions of each kind.
public final class Prompts {
  private final Map<Kind, List<Wording>> wordings;
  private final Rest rest;

  Prompts(Map<Kind, List<Wording>> wordings) {
    this(wordings, Rest.DEFAULT);
  }

  private Prompts(Map<Kind, List<Wording>> wordings, Rest rest) {
    this.wordings = Map.copyOf(wordings);
    this.rest = rest;
  }

  /// A rested question whose slots the values fill; `recent` are the ids used, latest first.
  public Prompt choose(
      Kind kind, Map<Slot, String> values, List<String> recent, RandomGenerator random) {
    List<Wording> fit = of(kind).stream().filter(prompt -> prompt.isFilledBy(values)).toList();
    Wording chosen = rest.choose(fit, recent, random);
    return new Prompt(chosen.id(), kind, chosen.filled(values));
  }

  /// The prompt of that id, as its slots are filled by the values; none if they can't fill them.
  public Optional<Prompt> find(String id, Map<Slot, String> values) {
    return Arrays.stream(Kind.values())
        .flatMap(kind -> of(kind).stream().map(prompt -> Map.entry(kind, prompt)))
        .filter(entry -> entry.getValue().id().equals(id))
        .filter(entry -> entry.getValue().isFilledBy(values))
        .map(entry -> new Prompt(id, entry.getKey(), entry.getValue().filled(values)))
        .findFirst();
  }

  List<Wording> of(Kind kind) {
    return Optional.ofNullable(wordings.get(kind)).orElse(List.of());
  }

  Prompts resting(Rest other) {
    return new Prompts(wordings, other);
  }
}
