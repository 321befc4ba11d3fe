package headway.domain;

/// What is suggested or shared: a link, or a few words.
public sealed interface Matter {
  /// A link as the member gave it, and its one canonical form.
  record Link(String url, String canonical) implements Matter {
    public Link {
      if (url.isBlank() || canonical.isBlank()) {
        throw new IllegalArgumentException("a link needs its url and its canonical form");
      }
    }
  }

  record Words(String text) implements Matter {
    public Words {
      if (text.isBlank()) {
        throw new IllegalArgumentException("words need at least one character that is seen");
      }
    }
  }

  /// The same for the same thing, however it was written.
  default String key() {
    return switch (this) {
      case Link link -> link.canonical();
      case Words words -> words.text().strip();
    };
  }

  /// What people read.
  default String shown() {
    return switch (this) {
      case Link link -> link.url();
      case Words words -> words.text();
    };
  }
}
