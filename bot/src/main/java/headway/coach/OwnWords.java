package headway.coach;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/// Counts the words of a draft that are the member's own.
public final class OwnWords {
  private OwnWords() {}

  /// Words outside links, the given names, mentions and hashtags, that no other text lends.
  public static int count(String text, Collection<String> names, Collection<String> others) {
    List<Segment> words = Segment.outsideLinks(text);
    BitSet copied = new Copied(others).in(text, words);
    BitSet hidden = Marks.places(text);
    hidden.or(Named.places(text, names));
    return (int)
        IntStream.range(0, words.size())
            .filter(at -> !copied.get(at) && !words.get(at).touches(hidden))
            .count();
  }

  /// How many own words are still missing to reach the minimum.
  public static int missing(
      int minimum, String text, Collection<String> names, Collection<String> others) {
    return Math.max(0, minimum - count(text, names, others));
  }
}
