package headway.chat;

/// One thing that was looked at; what is not well is said with what to do about it.
public record Finding(boolean well, String words) {
  public static Finding fine(String words) {
    return new Finding(true, words);
  }

  public static Finding wrong(String words) {
    return new Finding(false, words);
  }
}
