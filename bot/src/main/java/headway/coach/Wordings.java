package headway.coach;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// The ways a nudge says its step, and its goodbye.
public final class Wordings {
  private final List<Wording> steps;
  private final List<Wording> goodbyes;
  private final Rest rest;

  Wordings(List<Wording> steps, List<Wording> goodbyes) {
    this(steps, goodbyes, Rest.DEFAULT);
  }

  private Wordings(List<Wording> steps, List<Wording> goodbyes, Rest rest) {
    this.steps = List.copyOf(steps);
    this.goodbyes = List.copyOf(goodbyes);
    this.rest = rest;
  }

  /// What is said, and the id under which the wording rests.
  public record Said(String id, String text) {}

  /// The step in a rested wording; sentences whose value is lacking are left out.
  public Said step(Map<Slot, String> values, List<String> recent, RandomGenerator random) {
    Wording chosen = rest.choose(steps, recent, random);
    return new Said(chosen.id(), chosen.filled(values));
  }

  /// The last words of a row of nudges nobody answered.
  public Said goodbye(List<String> recent, RandomGenerator random) {
    Wording chosen = rest.choose(goodbyes, recent, random);
    return new Said(chosen.id(), chosen.filled(Map.of()));
  }

  List<Wording> steps() {
    return steps;
  }

  List<Wording> goodbyes() {
    return goodbyes;
  }

  Wordings resting(Rest other) {
    return new Wordings(steps, goodbyes, other);
  }
}
