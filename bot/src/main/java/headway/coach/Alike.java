package headway.coach;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How near other texts are to one: their pairs of neighbouring words, common ones against all.
final class Alike {
  /// One word changed in ten stays above it, one in five does not.
  private static final double NEAR = 0.6;

  private final List<String> words;
  private final Set<List<String>> pairs;

  Alike(String text) {
    this.words = Segment.folded(text);
    this.pairs = pairs(words);
  }

  boolean near(String other) {
    List<String> others = Segment.folded(other);
    if (words.size() < 2 || others.size() < 2) {
      return !words.isEmpty() && words.equals(others);
    }
    return overlap(pairs, pairs(others)) >= NEAR;
  }

  private static double overlap(Set<List<String>> one, Set<List<String>> other) {
    Set<List<String>> common = new HashSet<>(one);
    common.retainAll(other);
    return (double) common.size() / (one.size() + other.size() - common.size());
  }

  private static Set<List<String>> pairs(List<String> words) {
    Set<List<String>> pairs = new HashSet<>();
    for (int at = 0; at + 2 <= words.size(); at++) {
      pairs.add(words.subList(at, at + 2));
    }
    return pairs;
  }
}
