package headway.chat;

import headway.domain.Channel;
import headway.domain.ChatKind;
import java.time.Instant;
import java.util.List;

/// Where a chat shows cards to everybody in a channel.
public interface Board {
  ChatKind kind();

  PutUp put(Channel channel, Letter card);

  /// Looks for a card with the buttons of these offers, put up there since then; missing only if it
  /// surely isn't there.
  PutUp find(Channel channel, List<String> offers, Instant since);

  /// Lets the card that stands in that channel read anew.
  PutUp replace(Handle old, Channel channel, Letter card);
}
