package headway.flow.setup;

import headway.domain.UsageException;
import headway.flow.TimeWords;
import java.util.Locale;

/// Reads how many shares a week: `2`, `two`, `two a week`.
record TargetWords(int most) {
  private static final int LEAST = 1;

  int read(String words) {
    String first = words.strip().toLowerCase(Locale.ROOT).split("\\s+", 2)[0];
    for (int number = LEAST; number <= most; number++) {
      if (first.equals(String.valueOf(number)) || first.equals(TimeWords.number(number))) {
        return number;
      }
    }
    throw new UsageException(
        "A target is a number from 1 to " + most + ", such as " + Math.min(most, 2) + ".");
  }

  int checked(int shares) {
    if (shares < LEAST || shares > most) {
      throw new UsageException(
          "A target is 1 to %d shares a week; you said %d. Try `intention target %d`."
              .formatted(most, shares, Math.min(most, 2)));
    }
    return shares;
  }
}
