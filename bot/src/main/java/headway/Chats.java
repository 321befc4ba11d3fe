package headway;

import headway.chat.Board;
import headway.chat.Channels;
import headway.chat.Chat;
import headway.chat.Directory;
import headway.domain.ChatKind;
import headway.publish.Publisher;
import headway.publish.channel.ChannelPublisher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The chats that this process talks in, their channels and people, and everything that can
/// publish.
record Chats(
    Map<ChatKind, Chat> chats,
    Map<ChatKind, Channels> channels,
    Map<ChatKind, Board> boards,
    Map<ChatKind, Directory> directories,
    List<Publisher> publishers) {
  Chats {
    chats = Map.copyOf(chats);
    channels = Map.copyOf(channels);
    boards = Map.copyOf(boards);
    directories = Map.copyOf(directories);
    publishers = List.copyOf(publishers);
  }

  Chats(Map<ChatKind, Chat> chats, Map<ChatKind, Channels> channels, List<Publisher> publishers) {
    this(chats, channels, Map.of(), Map.of(), publishers);
  }

  /// With one more, to whose channels can be published too.
  Chats with(Chat chat, Channels places) {
    List<Publisher> more = new ArrayList<>();
    more.add(new ChannelPublisher(places));
    more.addAll(publishers);
    return new Chats(
        and(chats, chat.kind(), chat),
        and(channels, places.kind(), places),
        boards,
        directories,
        more);
  }

  /// With what stands in a chat's channels, and who is in it.
  Chats with(Board board, Directory directory) {
    return new Chats(
        chats,
        channels,
        and(boards, board.kind(), board),
        and(directories, directory.kind(), directory),
        publishers);
  }

  private static <T> Map<ChatKind, T> and(Map<ChatKind, T> some, ChatKind kind, T one) {
    Map<ChatKind, T> all = new HashMap<>(some);
    all.put(kind, one);
    return all;
  }
}
