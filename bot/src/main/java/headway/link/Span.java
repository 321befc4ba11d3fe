package headway.link;

import headway.domain.Matter;

/// A link inside a text, from `start` up to `end` in UTF-16 units.
public record Span(int start, int end, Matter.Link link) {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a span is at least one character: " + start + "–" + end);
    }
  }
}
