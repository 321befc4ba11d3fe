package headway.coach;

import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What stands in a text without being said: hashtags, mentions, emoji names.
final class Marks {
  private static final Pattern HASHTAG =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_&/])[#＃](?=[\\p{N}_]{0,40}[\\p{L}\\p{M}])[\\p{L}\\p{M}\\p{N}_]+");
  private static final Pattern MENTION = Pattern.compile("[@＠][\\p{L}\\p{M}\\p{N}_.@-]+");
  private static final Pattern MARKUP = Pattern.compile("<(?:[@#!]|a?:)[^<>]{0,200}>");
  private static final Pattern EMOJI_NAME =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}]):(?:[+-]1|(?=[0-9_+-]{0,40}[a-z])[a-z0-9_+-]{1,60}):(?![\\p{L}\\p{N}])");

  private Marks() {}

  /// The places that hashtags, mentions and emoji names take.
  static BitSet places(String text) {
    BitSet places = new BitSet(text.length());
    for (Pattern pattern : List.of(HASHTAG, MENTION, MARKUP, EMOJI_NAME)) {
      pattern.matcher(text).results().forEach(hit -> places.set(hit.start(), hit.end()));
    }
    return places;
  }

  /// How many hashtags a text has outside its links.
  static int hashtags(String text) {
    BitSet linked = Segment.links(text);
    return (int)
        HASHTAG
            .matcher(text)
            .results()
            .map(MatchResult::start)
            .filter(at -> !linked.get(at))
            .count();
  }
}
