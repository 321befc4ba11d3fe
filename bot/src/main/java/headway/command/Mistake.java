package headway.command;

import headway.chat.Message;
import headway.domain.UsageException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// What a member reads of their mistake: no part of it may steer a terminal or turn words round.
final class Mistake {
  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

  private Mistake() {}

  static String words(UsageException mistake) {
    return plain(String.valueOf(mistake.getMessage()));
  }

  /// The same as a message, which tells apart what is wrong with which field of a form.
  static Message message(UsageException mistake) {
    if (mistake.byField().isEmpty()) {
      return Message.mistake(words(mistake));
    }
    Map<String, String> plain = new LinkedHashMap<>();
    mistake.byField().forEach((field, cause) -> plain.put(field, plain(cause)));
    return Message.mistakes(plain);
  }

  private static String plain(String cause) {
    return STEERING.matcher(cause).replaceAll("");
  }
}
