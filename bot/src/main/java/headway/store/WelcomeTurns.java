package headway.store;

import headway.domain.Channel;
import headway.domain.SpaceId;
import java.time.Instant;
import java.util.Optional;

/// Who is putting up a channel's welcome card: one at a time, and a dead one's turn lapses.
public interface WelcomeTurns {
  /// Takes the turn for this event, which finds its own again when it is run again.
  Turn take(Channel channel, String event);

  /// It is known how the card stands.
  void end(Channel channel, String event);

  /// Nobody knows whether a card stands; whoever comes next is told so.
  void leave(Channel channel, String event);

  void removeAll(SpaceId space);

  /// What taking a turn meets.
  sealed interface Turn {
    /// It is this event's now.
    ///
    /// @param unfinished since when one may have been put up of which nobody knows, if so
    record Taken(Optional<Instant> unfinished) implements Turn {}

    /// Somebody else is at it.
    record Others() implements Turn {}
  }
}
