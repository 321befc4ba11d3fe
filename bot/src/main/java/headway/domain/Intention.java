package headway.domain;

import java.util.List;
import java.util.Optional;

/// Whom a member serves, what for, what they want to be known for, on which topics, and when.
public record Intention(
    Optional<String> audience,
    Optional<String> purpose,
    Optional<String> knownFor,
    List<String> topics,
    Optional<String> plan) {
  public static final int MOST_TOPICS = 5;
  public static final Intention BLANK =
      new Intention(
          Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  public Intention {
    if (topics.size() > MOST_TOPICS) {
      throw new UsageException(
          "That is " + topics.size() + " topics. Name one to five, commas between.");
    }
    topics = List.copyOf(topics);
  }

  public Intention withAudience(String words) {
    return new Intention(Optional.of(words), purpose, knownFor, topics, plan);
  }

  public Intention withPurpose(String words) {
    return new Intention(audience, Optional.of(words), knownFor, topics, plan);
  }

  public Intention withKnownFor(String words) {
    return new Intention(audience, purpose, Optional.of(words), topics, plan);
  }

  public Intention withTopics(List<String> words) {
    return new Intention(audience, purpose, knownFor, words, plan);
  }

  public Intention withPlan(String sentence) {
    return new Intention(audience, purpose, knownFor, topics, Optional.of(sentence));
  }
}
