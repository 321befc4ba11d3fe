package headway.command.type;

/// Something worth sharing: a link, or a few words.
public sealed interface LinkOrWords {
  record Link(String url) implements LinkOrWords {}

  /// As the member wrote them.
  record Own(String words) implements LinkOrWords {}
}
