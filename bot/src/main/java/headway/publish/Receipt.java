package headway.publish;

import headway.domain.PostId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What became of a publication.
public sealed interface Receipt {
  /// It is out.
  ///
  /// @param posts the names of its messages in a chat, where people can answer or react
  /// @param shortfall what did not come of it, in words for the member
  record Published(Optional<String> link, List<PostId> posts, Optional<String> shortfall)
      implements Receipt {
    public Published {
      posts = List.copyOf(posts);
    }

    public Published(Optional<String> link) {
      this(link, List.of(), Optional.empty());
    }
  }

  /// Refused for good; nothing was posted.
  record Refused(String reason) implements Receipt {}

  /// Refused for a reason that may pass; nothing was posted.
  record NotNow(String reason, Optional<Duration> pause) implements Receipt {}

  /// Nobody knows whether it was posted.
  record Unsure(String cause) implements Receipt {}

  /// It is for the member to post.
  record ByHand() implements Receipt {}
}
