package headway.chat;

import headway.domain.ChatKind;
import java.util.Optional;

/// A way to talk with people.
public interface Chat {
  ChatKind kind();

  /// Whether it reaches people from this process now.
  boolean isPresent();

  /// Whether that workspace lets the bot in now; where it does not, what is due there waits.
  default boolean isOpen(String tenant) {
    return true;
  }

  /// The file that somebody sent along, by the address that these words are; empty where they are
  /// none of this chat's. Of one too large or out of reach a `UsageException` tells.
  ///
  /// @param most its size in bytes
  default Optional<SentFile> sentFile(String words, long most) {
    return Optional.empty();
  }

  Sent send(Audience to, Letter letter);

  /// Replaces a message; false when it can no longer be changed.
  boolean update(Handle handle, Audience to, Letter letter);
}
