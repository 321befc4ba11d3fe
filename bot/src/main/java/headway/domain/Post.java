package headway.domain;

import java.util.List;
import java.util.Optional;

/// Exactly what a member approved: the text, the people credited, the picture, of one revision.
public record Post(int revision, String text, List<String> credit, Optional<Picture> picture) {
  public Post {
    credit = List.copyOf(credit);
  }
}
