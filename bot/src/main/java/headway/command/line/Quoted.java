package headway.command.line;

/// A member's words inside a sentence of ours: in quotes, and short.
public final class Quoted {
  private static final int LONGEST = 40;

  private Quoted() {}

  public static String of(String text) {
    boolean cut = text.codePointCount(0, text.length()) > LONGEST;
    String shown = cut ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text;
    return "\"" + shown + "\"";
  }
}
