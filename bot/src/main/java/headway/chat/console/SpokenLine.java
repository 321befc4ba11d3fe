package headway.chat.console;

import headway.chat.console.Spoken.Moved;
import headway.chat.console.Spoken.Pressed;
import headway.chat.console.Spoken.Remark;
import headway.chat.console.Spoken.Said;
import headway.chat.console.Spoken.Silence;
import headway.chat.console.Spoken.Unclear;
import headway.domain.Channel;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `#channel @name: words`, `!press 1 m7` and `!clock +2h`; everything else is words.
final class SpokenLine {
  private static final Pattern CHANNEL = Pattern.compile("\\s*#(\\S+)\\s*");
  private static final Pattern REMARK = Pattern.compile("\\s*#(\\s.*)?", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("\\s*@([^\\s:]*):\\s*");
  private static final Pattern BANG = Pattern.compile("\\s*!(\\S*)\\s*(.*)", Pattern.DOTALL);
  private static final Pattern PRESS =
      Pattern.compile("(\\d{1,9})(?:\\s+m?(\\d{1,9}))?\\s*", Pattern.CASE_INSENSITIVE);

  private SpokenLine() {}

  static Spoken read(String line) {
    if (line.isBlank()) {
      return new Silence();
    }
    if (REMARK.matcher(line).matches()) {
      return new Remark(new Said(Speaker.YOU, line));
    }
    Matcher channel = CHANNEL.matcher(line);
    if (!channel.lookingAt()) {
      return named(Optional.empty(), line);
    }
    String name = channel.group(1);
    if (!ConsoleSpace.isName(name)) {
      return new Unclear(Speaker.YOU, noChannel(name));
    }
    return named(Optional.of(ConsoleSpace.channel(name)), line.substring(channel.end()));
  }

  private static Spoken named(Optional<Channel> channel, String rest) {
    Matcher named = NAME.matcher(rest);
    if (!named.lookingAt()) {
      return heard(new Speaker(Speaker.YOU.account(), channel), rest);
    }
    String name = named.group(1);
    if (!ConsoleSpace.isName(name)) {
      return new Unclear(Speaker.YOU, noName(name));
    }
    Speaker speaker = new Speaker(ConsoleSpace.account(name), channel);
    return heard(speaker, rest.substring(named.end()));
  }

  private static Spoken heard(Speaker by, String words) {
    Matcher bang = BANG.matcher(words);
    if (!bang.matches()) {
      return new Said(by, words);
    }
    return switch (bang.group(1).toLowerCase(Locale.ROOT)) {
      case "press" -> pressed(by, bang.group(2));
      case "clock" -> new Moved(by, bang.group(2).strip());
      default -> new Unclear(by, noBang(bang.group(1)));
    };
  }

  private static Spoken pressed(Speaker by, String words) {
    Matcher press = PRESS.matcher(words);
    if (!press.matches()) {
      return new Unclear(
          by,
          "A press names a button by its number: `!press 1`, or `!press 1 m7` for an older"
              + " message.");
    }
    Optional<String> message =
        Optional.ofNullable(press.group(2)).map(number -> "m" + Integer.parseInt(number));
    return new Pressed(by, Integer.parseInt(press.group(1)), message);
  }

  private static String noChannel(String name) {
    return """
    A line that starts with # is said in a channel, and "#%s" can't be one: its name has \
    letters, digits, "_", "." and "-". `@you: #…` says words that start with #.\
    """
        .formatted(shortened(name));
  }

  private static String noName(String name) {
    return """
    A line that starts with @ and a name is said by that person, and "@%s:" can't be one: a \
    name has letters, digits, "_", "." and "-", as in `@mia: home`.\
    """
        .formatted(shortened(name));
  }

  private static String noBang(String word) {
    return """
    I don't know "!%s". There are `!press 1`, `!press 1 m7` for an older message, and \
    `!clock +2h` under --clock.\
    """
        .formatted(shortened(word));
  }

  private static String shortened(String word) {
    return word.codePointCount(0, word.length()) <= 40
        ? word
        : word.substring(0, word.offsetByCodePoints(0, 40)) + "…";
  }
}
