package headway.coach;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// The ways a nudge says its step, and its goodbye.
public final class Wordings {
  private final List<Wording> steps;
  private final List<Wording> goodbyes;

  Wordings(List<Wording> steps, List<Wording> goodbyes) {
    this.steps = List.copyOf(steps);
    this.goodbyes = List.copyOf(goodbyes);
  }

  /// What is said, and the id under which the wording rests.
  public record Said(String id, String text) {}

  /// The step in a rested wording; sentences whose value is lacking are left out.
  public Said step(Map<Slot, String> values, List<String> recent, RandomGenerator random) {
    Wording chosen = Rest.choose(steps, recent, random);
    return new Said(chosen.id(), chosen.filled(values));
  }

  /// The last words of a row of nudges nobody answered.
  public Said goodbye(List<String> recent, RandomGenerator random) {
    Wording chosen = Rest.choose(goodbyes, recent, random);
    return new Said(chosen.id(), chosen.filled(Map.of()));
  }

  List<Wording> steps() {
    return steps;
  }

  List<Wording> goodbyes() {
    return goodbyes;
  }
}
