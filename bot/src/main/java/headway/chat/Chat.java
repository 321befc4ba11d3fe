package headway.chat;

import headway.domain.ChatKind;

/// A way to talk with people.
public interface Chat {
  ChatKind kind();

  /// Whether it reaches people from this process now.
  boolean isPresent();

  /// Whether that workspace lets the bot in now; where it does not, what is due there waits.
  default boolean isOpen(String tenant) {
    return true;
  }

  Sent send(Audience to, Letter letter);

  /// Replaces a message; false when it can no longer be changed.
  boolean update(Handle handle, Audience to, Letter letter);
}
