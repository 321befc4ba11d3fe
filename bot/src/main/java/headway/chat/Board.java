package headway.chat;

import headway.domain.Channel;
import headway.domain.ChatKind;

/// Where a chat shows cards to everybody in a channel.
public interface Board {
  ChatKind kind();

  PutUp put(Channel channel, Letter card);

  /// Lets the card that stands in that channel read anew.
  PutUp replace(Handle old, Channel channel, Letter card);
}
