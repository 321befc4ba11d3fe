package headway.chat.discord.part;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts markup into pieces that fit, never through a link, a mention, a time or a sign.
public final class Cut {
  private static final Pattern WHOLE =
      Pattern.compile(
          "\\[(?:\\\\.|[^\\]\\\\])*\\]\\(<[^>]*>\\)|<[@#t:][^>\\s]*>|https?://\\S+|\\\\.|`[^`\\n]+`");

  private Cut() {}

  /// Pieces of at most `limit` characters; where they meet, a line or a space may be gone.
  public static List<String> into(int limit, String markup) {
    List<String> pieces = new ArrayList<>();
    String rest = markup;
    while (rest.length() > limit) {
      int end = end(rest, limit);
      pieces.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end);
      rest = rest.startsWith("\n") || rest.startsWith(" ") ? rest.substring(1) : rest;
    }
    pieces.add(rest);
    return pieces.stream().filter(piece -> !piece.isBlank()).toList();
  }

  /// At most so many characters, with a sign that there was more.
  public static String shortened(String words, int limit) {
    if (words.length() <= limit) {
      return words;
    }
    int end = Character.isLowSurrogate(words.charAt(limit - 1)) ? limit - 2 : limit - 1;
    return words.substring(0, end) + "…";
  }

  private static int end(String text, int limit) {
    int line = whole(text, text.lastIndexOf('\n', limit));
    if (line > limit / 2) {
      return line;
    }
    int space = whole(text, text.lastIndexOf(' ', limit));
    if (space > limit / 2) {
      return space;
    }
    int anywhere = whole(text, limit);
    return anywhere > 0 ? anywhere : limit;
  }

  /// The nearest place before where nothing is cut through.
  private static int whole(String text, int at) {
    if (at <= 0) {
      return 0;
    }
    Matcher whole = WHOLE.matcher(text);
    while (whole.find() && whole.start() < at) {
      if (whole.end() > at) {
        return whole.start();
      }
    }
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
