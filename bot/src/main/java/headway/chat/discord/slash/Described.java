package headway.chat.discord.slash;

/// What a command or an option is for, as Discord takes it: plain and short.
final class Described {
  private static final int LONGEST = 100;

  private Described() {}

  static String of(String about) {
    return cut(about.replace("`", ""));
  }

  static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    boolean splits = Character.isHighSurrogate(text.charAt(LONGEST - 2));
    return text.substring(0, splits ? LONGEST - 2 : LONGEST - 1) + "…";
  }
}
