package headway.chat.slack.block;

import java.util.ArrayList;
import java.util.List;

/// Cuts markup into pieces that fit, never through a link, an entity or a sign.
final class Cut {
  private Cut() {}

  /// Pieces of at most `limit` characters; where they meet, a line or a space may be gone.
  static List<String> into(int limit, String markup) {
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

  private static int end(String text, int limit) {
    int line = whole(text, text.lastIndexOf('\n', limit));
    if (line > limit / 2) {
      return line;
    }
    int space = whole(text, text.lastIndexOf(' ', limit));
    return space > limit / 2 ? space : Math.max(whole(text, limit), 1);
  }

  /// The nearest place before where nothing is cut through.
  private static int whole(String text, int at) {
    if (at <= 0) {
      return 0;
    }
    int open = text.lastIndexOf('<', at - 1);
    if (open >= 0 && text.indexOf('>', open) >= at) {
      return open;
    }
    int entity = text.lastIndexOf('&', at - 1);
    int ended = entity < 0 ? -1 : text.indexOf(';', entity);
    if (entity > at - 5 && ended >= at && ended - entity <= 4) {
      return entity;
    }
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
