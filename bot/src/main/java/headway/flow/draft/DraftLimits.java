package headway.flow.draft;

import headway.domain.UsageException;
import java.util.List;
import java.util.Locale;

/// What a draft can hold; more is refused, with the next step.
public final class DraftLimits {
  private static final int AIM = 300;
  private static final int PEOPLE = 20;
  private static final int PATH = 500;

  private DraftLimits() {}

  /// The text as it is, unless no outlet could take it.
  public static String text(String words) {
    if (words.isBlank()) {
      throw new UsageException("A draft needs some words. Example: `draft What I learned today`.");
    }
    if (words.length() > WriteDraft.LONGEST) {
      throw new UsageException(
          String.format(
              Locale.ENGLISH,
              "That text has %,d characters; I keep up to %,d. Shorten it and send it again.",
              words.length(),
              WriteDraft.LONGEST));
    }
    return words;
  }

  /// Whom it is for, what it is to do: a few words on one line.
  public static String aim(String words) {
    return line(words, AIM);
  }

  static String path(String words) {
    return line(words, PATH);
  }

  static List<String> people(List<String> names) {
    if (names.size() > PEOPLE) {
      throw new UsageException(
          "That credits " + names.size() + " people; up to " + PEOPLE + " fit. Name fewer.");
    }
    return names.stream().map(DraftLimits::aim).distinct().toList();
  }

  private static String line(String words, int most) {
    String plain = words.replaceAll("[\\p{Cntrl}\\s\\p{Z}]+", " ").strip();
    if (plain.isEmpty()) {
      throw new UsageException("I read no words there. Say it in a few.");
    }
    int length = plain.codePointCount(0, plain.length());
    if (length > most) {
      throw new UsageException(
          String.format(
              Locale.ENGLISH,
              "That is %,d characters; up to %d fit here. Say it shorter.",
              length,
              most));
    }
    return plain;
  }
}
