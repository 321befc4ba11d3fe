package headway.chat;

import headway.domain.Ripple;
import java.time.Instant;

/// Where a chat tells what people did with messages that may be our posts.
@FunctionalInterface
public interface Ripples {
  /// Heard twice or out of order it is the same; nothing is kept of messages that aren't ours.
  ///
  /// @param posted when that message was written
  void hear(Ripple ripple, Instant posted);
}
