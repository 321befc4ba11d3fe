package headway.command;

import headway.domain.UsageException;
import java.util.regex.Pattern;

/// What a member reads of their mistake: no part of it may steer a terminal or turn words round.
final class Mistake {
  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

  private Mistake() {}

  static String words(UsageException mistake) {
    return STEERING.matcher(String.valueOf(mistake.getMessage())).replaceAll("");
  }
}
