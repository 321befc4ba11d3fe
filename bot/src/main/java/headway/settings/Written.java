package headway.settings;

import java.util.Optional;

/// A value as somebody wrote it, and where; without a text it is no single value or list of them.
record Written(Place where, Optional<String> text) {

  private static final int SHOWN = 40;

  /// The text as a fault may quote it: one short line, and nothing that could hold a password.
  static String quoted(String text) {
    if (text.contains("://") || text.contains("@")) {
      return "what is written there";
    }
    var plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip();
    return plain.length() <= SHOWN ? '"' + plain + '"' : '"' + plain.substring(0, SHOWN) + "…\"";
  }
}
