package headway.publish;

import headway.domain.PostId;
import java.time.Duration;
import java.util.Optional;

/// What became of a publication.
public sealed interface Receipt {
  /// It is out.
  ///
  /// @param post its name in a chat, where people can answer it or react to it
  /// @param shortfall what did not come of it, in words for the member
  record Published(Optional<String> link, Optional<PostId> post, Optional<String> shortfall)
      implements Receipt {
    public Published(Optional<String> link) {
      this(link, Optional.empty(), Optional.empty());
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
