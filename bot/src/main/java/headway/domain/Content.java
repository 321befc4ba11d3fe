package headway.domain;

import java.util.List;
import java.util.Optional;

/// What a draft says and means to do; editing any of it makes a new revision.
public record Content(String text, Aim aim, List<String> credit, Optional<Picture> picture) {
  /// What a text is to do, for whom, and why; a proposed kind is a kind.
  public record Aim(Optional<Kind> kind, Optional<String> audience, Optional<String> purpose) {}

  public Content {
    credit = List.copyOf(credit);
  }

  public Content withText(String words) {
    return new Content(words, aim, credit, picture);
  }

  public Content withKind(Kind kind) {
    return new Content(
        text, new Aim(Optional.of(kind), aim.audience(), aim.purpose()), credit, picture);
  }

  public Content withAudience(String words) {
    return new Content(
        text, new Aim(aim.kind(), Optional.of(words), aim.purpose()), credit, picture);
  }

  public Content withPurpose(String words) {
    return new Content(
        text, new Aim(aim.kind(), aim.audience(), Optional.of(words)), credit, picture);
  }

  public Content withCredit(List<String> people) {
    return new Content(text, aim, people, picture);
  }

  public Content withPicture(Optional<Picture> image) {
    return new Content(text, aim, credit, image);
  }
}
