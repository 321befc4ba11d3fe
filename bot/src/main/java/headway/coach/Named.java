package headway.coach;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where people's names stand in a text: whole in any case, a part of them if written as a name.
final class Named {
  private static final Pattern UNSPACED =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");

  private Named() {}

  static BitSet places(String text, Collection<String> names) {
    BitSet places = new BitSet(text.length());
    names.stream()
        .flatMap(Named::patterns)
        .flatMap(pattern -> pattern.matcher(text).results())
        .forEach(hit -> places.set(hit.start(), hit.end()));
    return places;
  }

  private static Stream<Pattern> patterns(String name) {
    String bare = name.strip().replaceFirst("^[@＠]", "");
    if (bare.isEmpty()) {
      return Stream.empty();
    }
    int anyCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    List<String> parts =
        Segment.in(bare).stream().map(at -> bare.substring(at.start(), at.end())).toList();
    return Stream.concat(
        Stream.of(pattern(bare, anyCase)),
        parts.size() < 2
            ? Stream.empty()
            : parts.stream().filter(Named::isPart).map(part -> pattern(part, 0)));
  }

  private static boolean isPart(String part) {
    return part.length() > 1 && Character.isUpperCase(part.codePointAt(0));
  }

  private static Pattern pattern(String name, int flags) {
    String quoted = Pattern.quote(name);
    boolean unspaced = UNSPACED.matcher(name).find();
    return Pattern.compile(
        unspaced ? quoted : "(?<![\\p{L}\\p{N}])" + quoted + "(?![\\p{L}\\p{N}])", flags);
  }
}
