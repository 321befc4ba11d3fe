package headway.chat;

import headway.domain.ChatKind;

/// A way to talk with people.
public interface Chat {
  ChatKind kind();

  Sent send(Audience to, Letter letter);

  /// Replaces a message; false when it can no longer be changed.
  boolean update(Handle handle, Audience to, Letter letter);
}
