package headway.command.line;

/// Makes a word plain: straight quotes, short dashes, no invisible characters, no entities.
final class Plain {
  private static final char REPLACEMENT = '\uFFFD';

  private Plain() {}

  static String word(String original) {
    StringBuilder plain = new StringBuilder(original.length());
    visible(original).codePoints().forEach(point -> plain.appendCodePoint(straight(point)));
    return flag(original, entities(plain.toString()));
  }

  /// A link keeps its dashes and quotes, for they are part of the address.
  static String link(String original) {
    return entities(visible(original));
  }

  static boolean isBlank(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == '\u2800';
  }

  private static String visible(String original) {
    StringBuilder visible = new StringBuilder(original.length());
    original
        .codePoints()
        .filter(point -> !isInvisible(point))
        .map(point -> isLoneSurrogate(point) ? REPLACEMENT : point)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static boolean isInvisible(int point) {
    int type = Character.getType(point);
    return type == Character.CONTROL || type == Character.FORMAT;
  }

  private static boolean isLoneSurrogate(int point) {
    return Character.getType(point) == Character.SURROGATE;
  }

  private static int straight(int point) {
    return switch (point) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u2039', '\u203A', '\u00B4' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
      default -> isDash(point) ? '-' : point;
    };
  }

  private static boolean isDash(int point) {
    return Character.getType(point) == Character.DASH_PUNCTUATION || point == '\u2212';
  }

  /// Phones turn the two hyphens of a flag into one long dash.
  private static String flag(String original, String plain) {
    boolean dashed =
        plain.length() > 1
            && isDash(original.codePointAt(0))
            && original.charAt(0) != '-'
            && Character.isLetter(plain.charAt(1));
    return dashed ? "-" + plain : plain;
  }

  private static String entities(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
