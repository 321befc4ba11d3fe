package headway.domain;

/// What is suggested or shared: a link, or a few words.
public sealed interface Matter {
  /// A link as the member gave it, and its one canonical form.
  record Link(String url, String canonical) implements Matter {}

  record Words(String text) implements Matter {}

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
