package headway.link;

import headway.domain.Matter;

/// What a pasted text turned out to be.
public sealed interface Pasted {
  /// A link.
  record Found(Matter.Link link) implements Pasted {}

  /// Words, which never claimed to be a link.
  record NotALink() implements Pasted {}

  /// Something that claims to be a link and isn't; the cause is for the member's eyes.
  record Refused(String cause) implements Pasted {}
}
