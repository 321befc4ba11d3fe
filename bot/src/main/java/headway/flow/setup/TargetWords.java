package headway.flow.setup;

import headway.domain.UsageException;
import headway.flow.TimeWords;
import java.util.Locale;

/// Reads how many shares a week: `2`, `two`, `two a week`.
final class TargetWords {
  private static final int LEAST = 1;
  private static final int MOST = 14;

  private TargetWords() {}

  static int read(String words) {
    String first = words.strip().toLowerCase(Locale.ROOT).split("\\s+", 2)[0];
    for (int number = LEAST; number <= MOST; number++) {
      if (first.equals(String.valueOf(number)) || first.equals(TimeWords.number(number))) {
        return number;
      }
    }
    throw new UsageException("A target is a number from 1 to 14, such as 2.");
  }

  static int checked(int shares) {
    if (shares < LEAST || shares > MOST) {
      throw new UsageException(
          "A target is 1 to 14 shares a week; you said " + shares + ". Try `intention target 2`.");
    }
    return shares;
  }
}
