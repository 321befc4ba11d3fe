package headway.chat.slack;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words as people wrote them, out of what Slack makes of them.
final class Heard {
  private static final Pattern ADDRESS =
      Pattern.compile("^\\s*<@[UW][A-Z0-9]+(\\|[^>]*)?>[\\s:,]*");
  private static final Pattern LINK =
      Pattern.compile("<((?:https?://|mailto:)[^<>|\\s]+)(\\|[^<>]*)?>");
  private static final Pattern REFERENCE = Pattern.compile("<([@#])([A-Z0-9]+)(?:\\|([^<>]*))?>");

  /// Commands that name people or channels, whose identity must not be lost.
  private static final Pattern REFERRING =
      Pattern.compile(
          "\\s*(/headway\\s+)?((space|approve)\\b|draft\\s+d?\\d+\\s+(credit|to)\\b).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern SPECIAL =
      Pattern.compile("<!(?:subteam\\^[A-Z0-9]+\\|)?@?([^<>|^]+)[^<>]*>");

  private Heard() {}

  static String words(String text) {
    String linked = LINK.matcher(text).replaceAll(found -> quoted(address(found.group(1))));
    String plain =
        REFERRING.matcher(linked).matches()
            ? linked
            : SPECIAL
                .matcher(REFERENCE.matcher(linked).replaceAll(found -> quoted(name(found))))
                .replaceAll("@$1");
    return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  /// What is said after the bot was addressed.
  static String afterAddress(String text) {
    return words(ADDRESS.matcher(text).replaceFirst(""));
  }

  /// The first link in a message.
  static Optional<String> firstLink(String text) {
    Matcher link = LINK.matcher(text);
    return link.find()
        ? Optional.of(link.group(1).replace("&amp;", "&")).filter(url -> url.startsWith("http"))
        : Optional.empty();
  }

  private static String name(java.util.regex.MatchResult found) {
    String name =
        Optional.ofNullable(found.group(3)).filter(told -> !told.isBlank()).orElse(found.group(2));
    return name.startsWith(found.group(1)) ? name : found.group(1) + name;
  }

  private static String address(String target) {
    return target.startsWith("mailto:") ? target.substring("mailto:".length()) : target;
  }

  private static String quoted(String words) {
    return Matcher.quoteReplacement(words);
  }
}
