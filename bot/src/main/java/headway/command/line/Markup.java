package headway.command.line;

import java.util.Locale;
import java.util.Optional;

/// A chat's markup for a link, a channel or a person, such as `<https://x.org|label>`.
record Markup(String text, Optional<String> id, int end) {
  private static final int LONGEST = 8_000;

  /// The markup that opens at this place, if one does.
  static Optional<Markup> at(String line, int open) {
    if (line.charAt(open) != '<' || open + 2 >= line.length() || !opens(line, open + 1)) {
      return Optional.empty();
    }
    return close(line, open).map(end -> read(line.substring(open + 1, end), end + 1));
  }

  private static boolean opens(String line, int at) {
    return "#@!".indexOf(line.charAt(at)) >= 0
        || line.regionMatches(true, at, "http://", 0, 7)
        || line.regionMatches(true, at, "https://", 0, 8)
        || line.regionMatches(true, at, "mailto:", 0, 7);
  }

  private static Optional<Integer> close(String line, int open) {
    int last = Math.min(line.length(), open + LONGEST);
    for (int i = open + 1; i < last; i++) {
      switch (line.charAt(i)) {
        case '>' -> {
          return i > open + 2 ? Optional.of(i) : Optional.empty();
        }
        case '<', '\n', '\r' -> {
          return Optional.empty();
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  private static Markup read(String inside, int end) {
    int bar = inside.indexOf('|');
    String target = bar < 0 ? inside : inside.substring(0, bar);
    String label = bar < 0 ? "" : inside.substring(bar + 1);
    return switch (target.charAt(0)) {
      case '#' -> reference('#', target.substring(1), label, end);
      case '@' -> reference('@', target.substring(1).replace("!", ""), label, end);
      case '!' -> reference('@', target.substring(1), label, end);
      default -> new Markup(address(target), Optional.empty(), end);
    };
  }

  private static Markup reference(char sign, String id, String label, int end) {
    String name = Plain.word(label.isBlank() ? id : label).strip();
    String bare = !name.isEmpty() && name.charAt(0) == sign ? name.substring(1) : name;
    return new Markup(sign + bare, Optional.of(Plain.word(id)), end);
  }

  private static String address(String target) {
    boolean mail = target.toLowerCase(Locale.ROOT).startsWith("mailto:");
    return Plain.link(mail ? target.substring("mailto:".length()) : target);
  }
}
