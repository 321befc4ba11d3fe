package headway.flow;

import headway.domain.Matter;

/// Texts as a line of a list shows them.
public final class Shortened {
  private static final int LENGTH = 60;

  private Shortened() {}

  /// A link whole, the start of words.
  public static String of(Matter matter) {
    return switch (matter) {
      case Matter.Link link -> link.url();
      case Matter.Words words -> of(words.text());
    };
  }

  /// The first line, cut where it is long.
  public static String of(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    int end = line.offsetByCodePoints(0, Math.min(LENGTH, line.codePointCount(0, line.length())));
    return end < line.length() ? line.substring(0, end) + "…" : line;
  }
}
