package headway.command.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a member wrote, unaltered, and its words made plain.
public record Line(String raw, List<Token> tokens) {
  public Line {
    tokens = List.copyOf(tokens);
  }

  public static Line of(String raw) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < raw.length()) {
      at = Plain.isBlank(raw.charAt(at)) ? at + 1 : token(raw, at, tokens);
    }
    return new Line(raw, tokens);
  }

  public Words words() {
    return new Words(this, 0, tokens.size());
  }

  private static int token(String raw, int start, List<Token> tokens) {
    Optional<Integer> mark = Enclosed.end(raw, start);
    if (mark.isPresent()) {
      tokens.add(new Token(raw.substring(start, mark.get()), start, mark.get(), Optional.empty()));
      return mark.get();
    }
    Optional<Markup> markup = Markup.at(raw, start);
    int end = markup.map(Markup::end).orElseGet(() -> end(raw, start));
    Optional<String> id = markup.flatMap(Markup::id);
    String text = markup.map(Markup::text).orElseGet(() -> plain(raw.substring(start, end)));
    if (!text.isEmpty()) {
      tokens.add(new Token(text, start, end, id));
    }
    return end;
  }

  private static int end(String raw, int start) {
    int end = start + 1;
    while (end < raw.length() && !Plain.isBlank(raw.charAt(end)) && !opensMarkup(raw, end)) {
      end++;
    }
    return end;
  }

  private static boolean opensMarkup(String raw, int at) {
    return raw.charAt(at) == '<' && Markup.at(raw, at).isPresent();
  }

  private static String plain(String word) {
    boolean link = word.regionMatches(true, 0, "http", 0, 4) && word.contains("://");
    return link ? Plain.link(word) : Plain.word(word);
  }
}
