package headway.flow;

import java.util.Locale;

/// Whom a member's words are for and what they are to do, said in the middle of a sentence.
public final class AimWords {
  private AimWords() {}

  /// Our word before the audience, which is empty where the member wrote it.
  public static String beforeAudience(String words) {
    return before("for ", words);
  }

  /// Our word before the purpose, which is empty where the member wrote it.
  public static String beforePurpose(String words) {
    return before("to ", words);
  }

  /// `People who …` goes on in the middle of a sentence; other words may be names.
  public static String audience(String words) {
    return words.matches("(?su)(?:People|Those|The|My|Our|Anyone|Everyone|All|For)\\b.*")
        ? small(words)
        : words;
  }

  public static String purpose(String words) {
    return small(words);
  }

  private static String before(String ours, String words) {
    return words.toLowerCase(Locale.ROOT).startsWith(ours) ? "" : ours;
  }

  private static String small(String words) {
    boolean capitals = words.isEmpty() || words.matches("(?su)(?:I\\b|\\p{Lu}\\P{Ll}).*");
    if (capitals) {
      return words;
    }
    int second = words.offsetByCodePoints(0, 1);
    return words.substring(0, second).toLowerCase(Locale.ROOT) + words.substring(second);
  }
}
