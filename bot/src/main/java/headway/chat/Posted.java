package headway.chat;

import headway.domain.PostId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What became of a post to a channel.
public sealed interface Posted {
  /// It stands there, at that link if one is known.
  ///
  /// @param posts the names of its messages in the chat, where people can answer or react
  /// @param shortfall what did not come of it, in words for the member
  record Done(Optional<String> link, List<PostId> posts, Optional<String> shortfall)
      implements Posted {
    public Done {
      posts = List.copyOf(posts);
    }

    public Done(String link) {
      this(Optional.of(link), Optional.empty());
    }

    public Done(Optional<String> link, Optional<PostId> post) {
      this(link, post.stream().toList(), Optional.empty());
    }
  }

  /// Refused for good.
  record Refused(String reason) implements Posted {}

  /// Refused before anything was posted, for a reason that may pass.
  record NotNow(String reason, Optional<Duration> pause) implements Posted {}

  /// Nobody knows whether it was posted.
  record Unsure(String cause) implements Posted {}
}
