package headway.chat;

import java.time.Duration;
import java.util.Optional;

/// What became of a post to a channel.
public sealed interface Posted {
  record Done(String link) implements Posted {}

  /// Refused for good.
  record Refused(String reason) implements Posted {}

  /// Refused before anything was posted, for a reason that may pass.
  record NotNow(String reason, Optional<Duration> pause) implements Posted {}

  /// Nobody knows whether it was posted.
  record Unsure(String cause) implements Posted {}
}
