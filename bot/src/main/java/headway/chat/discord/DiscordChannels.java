package headway.chat.discord;

import headway.chat.Channels;
import headway.chat.Posted;
import headway.chat.Reach;
import headway.domain.Account;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.Post;
import headway.domain.SpaceId;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/// Discord's channels, as places to publish to.
final class DiscordChannels implements Channels {
  private static final Pattern ID = Pattern.compile("<?#?(\\d{15,20})>?");

  private final Shards shards;
  private final ChannelPosts posts;
  private final Readers readers;

  DiscordChannels(Shards shards, InstantSource clock) {
    this.readers = new Readers(clock);
    this.shards = shards;
    this.posts = new ChannelPosts(shards);
  }

  @Override
  public ChatKind kind() {
    return ChatKind.DISCORD;
  }

  @Override
  public Optional<Channel> named(String words, SpaceId space, Account asker) {
    String name = words.strip();
    return Optional.of(space)
        .filter(asked -> asked.chat() == ChatKind.DISCORD)
        .flatMap(asked -> shards.server(asked.id()))
        .flatMap(server -> named(server, name))
        .filter(Rooms::isOutlet)
        .filter(Rooms::isSeen)
        .filter(found -> Rooms.isSeenBy(found, asker))
        .map(found -> new Channel(ChatKind.DISCORD, space.id(), found.getId()));
  }

  /// One that is being made may have no name yet.
  private static Optional<GuildChannel> named(Guild server, String name) {
    var id = ID.matcher(name);
    if (id.matches()) {
      return Optional.ofNullable(server.getGuildChannelById(id.group(1)));
    }
    String wanted = name.replaceFirst("^#", "");
    return server.getChannels().stream()
        .filter(channel -> wanted.equalsIgnoreCase(channel.getName()))
        .filter(Rooms::isOutlet)
        .findFirst();
  }

  @Override
  public Optional<Reach> reach(Channel channel) {
    return Rooms.find(shards, channel)
        .filter(Rooms::isSeen)
        .map(found ->
            new Reach("#" + found.getName(), readers.of(found), Readers.areOutside(found)));
  }

  @Override
  public boolean mayPost(Account account, Channel channel) {
    return Rooms.find(shards, channel)
        .filter(found -> Rooms.refusal(found, account).isEmpty())
        .isPresent();
  }

  @Override
  public Posted post(Channel channel, Account author, Post post, String key) {
    return posts.post(channel, author, post, key);
  }
}
