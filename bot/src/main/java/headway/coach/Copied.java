package headway.coach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the words of a draft that were taken over from other texts.
///
/// A run of three words that stands in another text is copied; two words in a row are common
/// language. A line shorter than that is copied where it fills a whole line again.
final class Copied {
  static final int RUN = 3;

  private final Set<List<String>> runs = new HashSet<>();
  private final Set<List<String>> lines = new HashSet<>();

  Copied(Collection<String> others) {
    for (String other : others) {
      List<Segment> segments = Segment.outsideLinks(other);
      List<String> words = segments.stream().map(Segment::folded).toList();
      for (int[] line : lines(other, segments)) {
        lines.add(words.subList(line[0], line[1]));
      }
      for (int at = 0; at + RUN <= words.size(); at++) {
        runs.add(words.subList(at, at + RUN));
      }
    }
  }

  /// The indices of the copied words.
  BitSet in(String text, List<Segment> words) {
    List<String> folded = words.stream().map(Segment::folded).toList();
    BitSet copied = new BitSet(words.size());
    for (int at = 0; at + RUN <= folded.size(); at++) {
      if (runs.contains(folded.subList(at, at + RUN))) {
        copied.set(at, at + RUN);
      }
    }
    for (int[] line : lines(text, words)) {
      if (lines.contains(folded.subList(line[0], line[1]))) {
        copied.set(line[0], line[1]);
      }
    }
    return copied;
  }

  /// Pairs of first and behind-last index of the words of each line that has any.
  private static List<int[]> lines(String text, List<Segment> words) {
    List<int[]> found = new ArrayList<>();
    int first = 0;
    for (int at = 1; at <= words.size(); at++) {
      if (at == words.size() || breaks(text, words.get(at - 1).end(), words.get(at).start())) {
        found.add(new int[] {first, at});
        first = at;
      }
    }
    return found;
  }

  private static boolean breaks(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(c -> c == '\n' || c == '\r');
  }
}
