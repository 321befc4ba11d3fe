package headway.chat.discord;

import headway.chat.Access;
import headway.chat.Channels;
import headway.chat.Posted;
import headway.chat.Reach;
import headway.chat.talk.Recent;
import headway.domain.Account;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.Fit;
import headway.domain.Post;
import headway.domain.SpaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/// Discord's channels, as places to publish to.
final class DiscordChannels implements Channels {
  private static final Pattern ID = Pattern.compile("<?#?(\\d{15,20})>?");

  /// So long what was seen of a channel names it while its server is away.
  private static final Duration KNOWN = Duration.ofDays(1);

  private final Shards shards;
  private final Finder finder;
  private final Recent<Channel, Reach> seen;
  private final ChannelPosts posts;
  private final Readers readers;

  DiscordChannels(Shards shards, InstantSource clock) {
    this.readers = new Readers(clock);
    this.shards = shards;
    this.seen = new Recent<>(KNOWN, clock);
    this.finder = new Finder(shards, clock);
    this.posts = new ChannelPosts(shards, finder, clock);
  }

  @Override
  public ChatKind kind() {
    return ChatKind.DISCORD;
  }

  /// Who is picked after an @ is notified, and nobody by their name in words.
  @Override
  public boolean calls(String credited) {
    return PostText.calls(credited);
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
  private Optional<GuildChannel> named(Guild server, String name) {
    var id = ID.matcher(name);
    if (id.matches()) {
      Channel channel = new Channel(ChatKind.DISCORD, server.getId(), id.group(1));
      return finder.find(channel) instanceof Found.Here(GuildChannel room)
          ? Optional.of(room)
          : Optional.empty();
    }
    String wanted = name.replaceFirst("^#", "");
    return server.getChannels().stream()
        .filter(channel -> wanted.equalsIgnoreCase(channel.getName()))
        .filter(Rooms::isOutlet)
        .findFirst();
  }

  @Override
  public Optional<Reach> reach(Channel channel) {
    return switch (finder.find(channel)) {
      case Found.Here(GuildChannel room) ->
          Optional.of(room).filter(Rooms::isSeen).map(this::reach);
      case Found.Gone _ -> Optional.empty();
      case Found.Untold _ -> seen.find(channel);
    };
  }

  private Reach reach(GuildChannel room) {
    Reach reach = new Reach("#" + room.getName(), readers.of(room), Readers.beyond(room));
    seen.put(new Channel(ChatKind.DISCORD, room.getGuild().getId(), room.getId()), reach);
    return reach;
  }

  @Override
  public Access access(Account account, Channel channel) {
    return switch (finder.find(channel)) {
      case Found.Here(GuildChannel room) -> Rooms.access(room, account, /* pictured= */ false);
      case Found.Gone(String reason) -> new Access.Gone(reason);
      case Found.Untold(String reason) -> new Access.Untold(reason);
    };
  }

  @Override
  public Fit fit(Account author, Post post) {
    return PostText.fit(author, post);
  }

  @Override
  public Posted post(Channel channel, Account author, Post post, String key) {
    return posts.post(channel, author, post, key);
  }

  @Override
  public Posted resume(Channel channel, Account author, Post post, String key, Instant begun) {
    return posts.resume(channel, author, post, key, begun);
  }
}
