package headway.link;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the links in a text in one pass.
final class Scan {
  private static final Pattern WEB = Pattern.compile("(?i)(?<![a-z0-9])https?://");
  private static final String BREAKS = "<>\"`|，。、；：！？（）「」『』【】《》“”«»";

  private final String text;
  private final Matcher web;
  private final List<Span> spans = new ArrayList<>();

  Scan(String text) {
    this.text = text;
    this.web = WEB.matcher(text);
  }

  List<Span> spans() {
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      if (breaks(point)) {
        piece(start, at);
        start = next;
      }
      at = next;
    }
    piece(start, text.length());
    return List.copyOf(spans);
  }

  private static boolean breaks(int point) {
    return Spaces.isSpace(point) || Spaces.isUnseen(point) || BREAKS.indexOf(point) >= 0;
  }

  private void piece(int from, int to) {
    if (to - from < 4) {
      return;
    }
    boolean named = web.region(from, to).find();
    if (!named && text.indexOf('.', from, to) < 0) {
      return;
    }
    int start = named ? web.start() : Edges.start(text, from, to);
    int end = Edges.end(text, start, to);
    if (end > start
        && end - start <= Address.MOST
        && Claim.judge(text.substring(start, end)) instanceof Pasted.Found found) {
      spans.add(new Span(start, end, found.link()));
    }
  }
}
