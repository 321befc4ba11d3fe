package headway.flow.setup;

import headway.chat.Field;
import headway.domain.Intention;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One question of the set-up, in its order.
enum Step {
  AUDIENCE("Whom would you like to be useful to?"),
  PURPOSE("What should your sharing do for them?"),
  TOPICS("Which two or three topics?"),
  PLAN("When are there five quiet minutes?");

  static final String MY_WORDS = "My words";

  private static final List<Step> ORDER = List.of(values());

  private final String label;

  Step(String label) {
    this.label = label;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Step named(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  Field field(Intention card) {
    return new Field(word(), label, value(card).orElse(""), options());
  }

  /// The same question with nothing to press, for the member's own words.
  Field open(Intention card) {
    return new Field(word(), label, value(card).orElse(""), List.of());
  }

  private List<String> options() {
    return switch (this) {
      case AUDIENCE, TOPICS -> List.of();
      case PURPOSE -> List.of("Save them time", "Show what works", "Start a conversation");
      case PLAN -> List.of("After my first coffee", "After lunch", MY_WORDS);
    };
  }

  Optional<String> value(Intention card) {
    return switch (this) {
      case AUDIENCE -> card.audience();
      case PURPOSE -> card.purpose();
      case TOPICS ->
          Optional.of(String.join(", ", card.topics())).filter(topics -> !topics.isEmpty());
      case PLAN -> card.plan();
    };
  }

  Optional<Step> before() {
    int place = ORDER.indexOf(this);
    return place == 0 ? Optional.empty() : Optional.of(ORDER.get(place - 1));
  }

  /// The next one that the card does not answer yet.
  Optional<Step> nextOpen(Intention card) {
    return open(ORDER.subList(ORDER.indexOf(this) + 1, ORDER.size()), card);
  }

  static Optional<Step> firstOpen(Intention card) {
    return open(ORDER, card);
  }

  private static Optional<Step> open(List<Step> steps, Intention card) {
    return steps.stream().filter(step -> step.value(card).isEmpty()).findFirst();
  }
}
