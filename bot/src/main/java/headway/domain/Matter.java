package headway.domain;

/// What is suggested or shared: a link, or a few words.
public sealed interface Matter {
  /// A link as it was pasted, and the one form under which it is recognised again.
  record Link(String url, String canonical) implements Matter {
    public Link {
      if (url.isBlank() || canonical.isBlank()) {
        throw new IllegalArgumentException("a link needs its url and its canonical form");
      }
    }
  }

  /// Words that stand for themselves, like `Priya passed her viva`.
  record Words(String text) implements Matter {
    public Words {
      if (text.isBlank()) {
        throw new IllegalArgumentException("words need at least one character that is seen");
      }
    }
  }
}
