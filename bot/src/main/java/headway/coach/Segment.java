package headway.coach;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import headway.link.CanonicalLink;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// One word as ICU cuts it, folded for comparing, with its place in the text.
record Segment(String folded, int start, int end) {
  private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
  private static final int KEYCAP = 0x20E3;

  /// The words of a text in their order; emoji and punctuation are none.
  static List<Segment> in(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    breaks.setText(text);
    List<Segment> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String word = text.substring(start, end);
      if (isWord(word)) {
        words.add(new Segment(FOLD.normalize(word.replace('’', '\'')), start, end));
      }
      start = end;
    }
    return List.copyOf(words);
  }

  /// The words of a text that are no part of a link.
  static List<Segment> outsideLinks(String text) {
    BitSet linked = links(text);
    return in(text).stream().filter(word -> !word.touches(linked)).toList();
  }

  static List<String> folded(String text) {
    return outsideLinks(text).stream().map(Segment::folded).toList();
  }

  /// The places in a text that belong to links.
  static BitSet links(String text) {
    BitSet linked = new BitSet(text.length());
    CanonicalLink.in(text).forEach(span -> linked.set(span.start(), span.end()));
    return linked;
  }

  boolean touches(BitSet places) {
    int next = places.nextSetBit(start);
    return next >= 0 && next < end;
  }

  private static boolean isWord(String word) {
    return word.codePoints().anyMatch(Character::isLetterOrDigit) && word.indexOf(KEYCAP) < 0;
  }
}
