package headway;

import headway.chat.Channels;
import headway.chat.Chat;
import headway.domain.ChatKind;
import headway.publish.Publisher;
import java.util.List;
import java.util.Map;

/// The chats that this process talks in, their channels, and everything that can publish.
record Chats(
    Map<ChatKind, Chat> chats, Map<ChatKind, Channels> channels, List<Publisher> publishers) {
  Chats {
    chats = Map.copyOf(chats);
    channels = Map.copyOf(channels);
    publishers = List.copyOf(publishers);
  }
}
