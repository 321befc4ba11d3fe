package headway.link;

/// Characters that no link contains: spaces, and what cannot be seen.
final class Spaces {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Spaces() {}

  static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  /// Controls, direction marks, lone surrogates and the like; joiners are part of some scripts.
  static boolean isUnseen(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.SURROGATE -> true;
      case Character.FORMAT -> point != ZERO_WIDTH_NON_JOINER && point != ZERO_WIDTH_JOINER;
      default -> false;
    };
  }

  /// The text without spaces and invisible characters at its ends, controls excepted.
  static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isPadding(text.codePointAt(from))) {
      from += Character.charCount(text.codePointAt(from));
    }
    while (to > from && isPadding(text.codePointBefore(to))) {
      to -= Character.charCount(text.codePointBefore(to));
    }
    return text.substring(from, to);
  }

  private static boolean isPadding(int point) {
    return isSpace(point) || Character.getType(point) == Character.FORMAT;
  }
}
