package headway.chat.discord;

import headway.domain.Account;
import headway.domain.Channel;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/// The channels of a server that can be posted to, and who may do so.
final class Rooms {
  private static final Set<ChannelType> OUTLETS =
      EnumSet.of(
          ChannelType.TEXT,
          ChannelType.NEWS,
          ChannelType.FORUM,
          ChannelType.GUILD_PUBLIC_THREAD,
          ChannelType.GUILD_NEWS_THREAD,
          ChannelType.GUILD_PRIVATE_THREAD);

  private Rooms() {}

  static Optional<GuildChannel> find(Shards shards, Channel channel) {
    return shards
        .server(channel.tenant())
        .flatMap(server -> Optional.ofNullable(server.getGuildChannelById(channel.id())))
        .filter(Rooms::isOutlet);
  }

  static boolean isOutlet(GuildChannel channel) {
    return OUTLETS.contains(channel.getType());
  }

  /// Whether the bot sees it.
  static boolean isSeen(GuildChannel channel) {
    return self(channel).hasPermission(channel, Permission.VIEW_CHANNEL);
  }

  /// Whether that person sees it; whoever is not in the server sees nothing of it.
  static boolean isSeenBy(GuildChannel channel, Account account) {
    return DiscordPeople.member(channel.getGuild(), account)
        .filter(member -> member.hasPermission(channel, Permission.VIEW_CHANNEL))
        .isPresent();
  }

  /// Why the bot or that person may not post there now.
  static Optional<String> refusal(GuildChannel channel, Account account) {
    return refusal(channel).or(() -> refusalOf(channel, account));
  }

  /// Why the bot may not post there now.
  static Optional<String> refusal(GuildChannel channel) {
    if (!mayWrite(self(channel), channel)) {
      return Optional.of("I may not write in that channel. A Lead can allow me to.");
    }
    return isClosed(channel) ? Optional.of("the thread is locked.") : Optional.empty();
  }

  private static Optional<String> refusalOf(GuildChannel channel, Account account) {
    Optional<Member> member = DiscordPeople.member(channel.getGuild(), account);
    if (member.isEmpty()) {
      return Optional.of("you aren't in that server any more, as far as I can see.");
    }
    if (member.get().isTimedOut()) {
      return Optional.of("you are timed out in that server for now.");
    }
    return mayWrite(member.get(), channel)
        ? Optional.empty()
        : Optional.of("you can't post in that channel yourself.");
  }

  private static boolean mayWrite(Member member, GuildChannel channel) {
    Permission write =
        channel instanceof ThreadChannel
            ? Permission.MESSAGE_SEND_IN_THREADS
            : Permission.MESSAGE_SEND;
    return member.hasPermission(channel, Permission.VIEW_CHANNEL, write);
  }

  private static boolean isClosed(GuildChannel channel) {
    return channel instanceof ThreadChannel thread && thread.isLocked();
  }

  private static Member self(GuildChannel channel) {
    Guild server = channel.getGuild();
    return server.getSelfMember();
  }
}
