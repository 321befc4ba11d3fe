package headway.link;

import java.nio.charset.StandardCharsets;

/// One spelling of percent-encoding: what need not be encoded isn't, the rest is, in capitals.
final class Percent {
  private static final String KEPT = "-._~!$&'()*+,;=:@/?[]";
  private static final String UNRESERVED = "-._~";
  private static final String HEX = "0123456789ABCDEF";

  private Percent() {}

  static String normal(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int at = 0;
    while (at < text.length()) {
      int escaped = escaped(text, at);
      if (escaped >= 0) {
        appendEscaped(out, escaped);
        at += 3;
      } else {
        int point = text.codePointAt(at);
        append(out, point);
        at += Character.charCount(point);
      }
    }
    return out.toString();
  }

  /// The octet that `%xy` at this place stands for, or −1 if none does.
  private static int escaped(String text, int at) {
    if (text.charAt(at) != '%' || at + 2 >= text.length()) {
      return -1;
    }
    int high = hex(text.charAt(at + 1));
    int low = hex(text.charAt(at + 2));
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static int hex(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  private static void appendEscaped(StringBuilder out, int octet) {
    if (isAlphanumeric(octet) || UNRESERVED.indexOf(octet) >= 0) {
      out.append((char) octet);
    } else {
      encode(out, octet);
    }
  }

  private static void append(StringBuilder out, int point) {
    if (isAlphanumeric(point) || KEPT.indexOf(point) >= 0) {
      out.append((char) point);
      return;
    }
    for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
      encode(out, octet & 0xff);
    }
  }

  private static void encode(StringBuilder out, int octet) {
    out.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 15));
  }

  private static boolean isAlphanumeric(int point) {
    return point < 128 && Character.isLetterOrDigit(point);
  }
}
