package headway.flow.queue;

import headway.chat.Access;
import headway.chat.Channels;
import headway.chat.Posted;
import headway.chat.Reach;
import headway.domain.Account;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.Post;
import headway.domain.SpaceId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Channels that everybody may post to until somebody shuts them.
final class Rooms implements Channels {
  private final Set<Channel> shut = new HashSet<>();

  @Override
  public ChatKind kind() {
    return ChatKind.CONSOLE;
  }

  @Override
  public Optional<Channel> named(String words, SpaceId space, Account asker) {
    return Optional.of(new Channel(space.chat(), space.id(), words.substring(1)));
  }

  @Override
  public Optional<Reach> reach(Channel channel) {
    return Optional.of(new Reach("#" + channel.id(), 214, false));
  }

  @Override
  public Access access(Account account, Channel channel) {
    return account.chat() == channel.chat() && !shut.contains(channel)
        ? new Access.Open()
        : new Access.Shut("you can't post there yourself.");
  }

  @Override
  public Posted post(Channel channel, Account author, Post post, String key) {
    throw new AssertionError("a publisher posts here");
  }

  void shut(Channel channel) {
    shut.add(channel);
  }
}
