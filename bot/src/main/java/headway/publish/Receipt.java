package headway.publish;

import java.time.Duration;
import java.util.Optional;

/// What became of a publication.
public sealed interface Receipt {
  record Published(Optional<String> link) implements Receipt {}

  /// Refused for good; nothing was posted.
  record Refused(String reason) implements Receipt {}

  /// Refused for a reason that may pass; nothing was posted.
  record NotNow(String reason, Optional<Duration> pause) implements Receipt {}

  /// Nobody knows whether it was posted.
  record Unsure(String cause) implements Receipt {}

  /// It is for the member to post.
  record ByHand() implements Receipt {}
}
