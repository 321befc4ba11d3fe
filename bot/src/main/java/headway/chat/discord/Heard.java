package headway.chat.discord;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words as people wrote them, out of what Discord makes of them.
final class Heard {
  private static final Pattern QUIET_LINK = Pattern.compile("<(https?://[^\\s<>]+)>");
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"|)]+");

  private Heard() {}

  static String words(String text) {
    return QUIET_LINK.matcher(text).replaceAll("$1");
  }

  /// What is said after the bot was addressed; empty where somebody else is.
  static Optional<String> afterAddress(String text, String bot) {
    Matcher address = Pattern.compile("^\\s*<@!?" + Pattern.quote(bot) + ">[\\s:,]*").matcher(text);
    return address.find() ? Optional.of(words(text.substring(address.end()))) : Optional.empty();
  }

  /// What is said after the word that Headway answers to.
  static Optional<String> afterPrefix(String text, String prefix) {
    String said = text.strip();
    boolean addressed =
        said.regionMatches(true, 0, prefix, 0, prefix.length())
            && (said.length() == prefix.length()
                || Character.isWhitespace(said.charAt(prefix.length())));
    return addressed
        ? Optional.of(words(said.substring(prefix.length()).strip()))
        : Optional.empty();
  }

  /// The first link in a message.
  static Optional<String> firstLink(String text) {
    Matcher link = LINK.matcher(text);
    return link.find() ? Optional.of(link.group()) : Optional.empty();
  }
}
