package headway.coach;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A place in a wording that a value fills, written `{topic}`.
public enum Slot {
  /// One of the member's topics.
  TOPIC,
  /// Whom the member serves.
  AUDIENCE,
  /// The member's plan as a sentence, in the first or the second person.
  PLAN,
  /// Where the week stands, without a full stop: `1 of 2 this week`.
  STANDING,
  /// The one thing offered, as a sentence.
  THING,
  /// What to answer, as a sentence.
  QUESTION;

  static Optional<Slot> named(String word) {
    return Arrays.stream(values()).filter(slot -> slot.word().equals(word)).findFirst();
  }

  static String list(Collection<Slot> slots) {
    return slots.stream().sorted().map(Slot::written).collect(Collectors.joining(", "));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String written() {
    return "{" + word() + "}";
  }

  /// The value as it is said to the member; their own words are turned to them.
  String said(String value) {
    return switch (this) {
      case TOPIC, AUDIENCE, PLAN -> SecondPerson.of(value.strip());
      case STANDING, THING, QUESTION -> value.strip();
    };
  }
}
