package headway;

import headway.chat.Channels;
import headway.chat.Chat;
import headway.domain.ChatKind;
import headway.publish.Publisher;
import headway.publish.channel.ChannelPublisher;
import java.util.ArrayList;
import java.util.HashMap;
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

  /// With one more, to whose channels can be published too.
  Chats with(Chat chat, Channels places, int longest) {
    Map<ChatKind, Chat> all = new HashMap<>(chats);
    all.put(chat.kind(), chat);
    Map<ChatKind, Channels> everywhere = new HashMap<>(channels);
    everywhere.put(places.kind(), places);
    List<Publisher> more = new ArrayList<>();
    more.add(new ChannelPublisher(places, longest));
    more.addAll(publishers);
    return new Chats(all, everywhere, more);
  }
}
