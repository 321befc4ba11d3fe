package headway.chat;

import java.util.Optional;

/// What became of a card for a channel.
public sealed interface PutUp {
  /// Everybody in the channel sees it, at that link if one is known.
  record Stands(Handle handle, Optional<String> link) implements PutUp {}

  /// The one that was to read anew is no longer there.
  record Missing() implements PutUp {}

  record Refused(String reason) implements PutUp {}

  /// Nobody knows whether it stands.
  record Unsure() implements PutUp {}

  /// Nothing was changed, for a reason that may pass.
  record NotNow() implements PutUp {}
}
