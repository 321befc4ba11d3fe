package headway.domain;

import java.time.Instant;

/// What somebody did with a message in a channel, which may be a post of ours.
public sealed interface Ripple {
  PostId post();

  /// They answered it, by that message; what they wrote is not kept.
  record Replied(PostId post, Account by, String message, Instant at) implements Ripple {}

  /// The answer was taken back.
  record Withdrawn(PostId post, Account by, String message, Instant at) implements Ripple {}

  /// They reacted to it, or took that reaction back.
  record Reacted(PostId post, Account by, String emoji, boolean on, Instant at) implements Ripple {}

  /// Somebody took all reactions off it, or all of one sort.
  ///
  /// @param emoji empty for all
  record Cleared(PostId post, String emoji, Instant at) implements Ripple {}

  /// The message itself was deleted.
  record Deleted(PostId post) implements Ripple {}
}
