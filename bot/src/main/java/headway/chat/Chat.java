package headway.chat;

import headway.domain.ChatKind;

/// A way to talk with people.
public interface Chat {
  ChatKind kind();

  /// Whether it reaches people from this process now.
  boolean isPresent();

  Sent send(Audience to, Letter letter);

  /// Replaces a message; false when it can no longer be changed.
  boolean update(Handle handle, Audience to, Letter letter);
}
