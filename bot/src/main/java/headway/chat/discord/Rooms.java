package headway.chat.discord;

import headway.chat.Access;
import headway.domain.Account;
import headway.domain.Channel;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.attribute.IPostContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/// The channels of a server that can be posted to, and who may do so.
final class Rooms {
  static final String CAN_NOT_SEE =
      "I can't see that channel any more. Whoever manages the server can give me View Channel"
          + " there.";
  static final String MAY_NOT_WRITE = lacking(Permission.MESSAGE_SEND);
  static final String LOCKED = "the thread is locked. A moderator can unlock it.";
  private static final String MAY_NOT_ATTACH =
      "I may not attach pictures there. Whoever manages the server can give me Attach Files"
          + " there; or take the picture off.";
  private static final Access NOBODY = new Access.Shut("you aren't in that server any more.");

  /// Of a private thread Discord tells by no permission who is in it.
  private static final Set<ChannelType> OUTLETS =
      EnumSet.of(
          ChannelType.TEXT,
          ChannelType.NEWS,
          ChannelType.FORUM,
          ChannelType.GUILD_PUBLIC_THREAD,
          ChannelType.GUILD_NEWS_THREAD);

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

  /// Whether the bot and that person may post there now.
  ///
  /// @param pictured whether with a picture
  static Access access(GuildChannel channel, Account account, boolean pictured) {
    Optional<String> refusal =
        refusal(channel)
            .or(() ->
                pictured && !mayAttach(self(channel), channel)
                    ? Optional.of(MAY_NOT_ATTACH)
                    : Optional.empty());
    return refusal.<Access>map(Access.Shut::new).orElseGet(() -> of(account, channel, pictured));
  }

  /// Why the bot may not post there now.
  static Optional<String> refusal(GuildChannel channel) {
    Member self = self(channel);
    if (!self.hasPermission(channel, Permission.VIEW_CHANNEL)) {
      return Optional.of(CAN_NOT_SEE);
    }
    if (!mayWrite(self, channel)) {
      return Optional.of(lacking(toWrite(channel)));
    }
    return switch (channel) {
      case ThreadChannel thread when thread.isLocked() -> Optional.of(LOCKED);
      case IPostContainer forum when ForumTags.isLacking(forum) -> Optional.of(ForumTags.NONE);
      default -> Optional.empty();
    };
  }

  /// Asked anew, since roles and time-outs change.
  private static Access of(Account account, GuildChannel channel, boolean pictured) {
    if (!DiscordPeople.isPerson(account)) {
      return NOBODY;
    }
    try {
      return of(
          Calls.made(channel.getGuild().retrieveMemberById(account.user()).useCache(false)),
          channel,
          pictured);
    } catch (Calls.Failed failed) {
      return Refusals.isNobody(failed.why())
          ? NOBODY
          : new Access.Untold("Discord doesn't tell right now whether you may post there.");
    }
  }

  private static Access of(Member member, GuildChannel channel, boolean pictured) {
    if (member.isTimedOut()) {
      return new Access.Shut("you are timed out in that server for now.");
    }
    if (member.isPending()) {
      return new Access.Shut("you haven't agreed to that server's rules yet.");
    }
    if (!mayWrite(member, channel)) {
      return new Access.Shut(
          "you can't post there yourself. Whoever manages the server decides who can.");
    }
    return pictured && !mayAttach(member, channel)
        ? new Access.Shut(
            "you can't attach pictures there yourself. Take the picture off, or post by hand.")
        : new Access.Open();
  }

  private static boolean mayWrite(Member member, GuildChannel channel) {
    return member.hasPermission(channel, Permission.VIEW_CHANNEL, toWrite(channel));
  }

  private static Permission toWrite(GuildChannel channel) {
    return channel instanceof ThreadChannel
        ? Permission.MESSAGE_SEND_IN_THREADS
        : Permission.MESSAGE_SEND;
  }

  /// What the bot says where it lacks that.
  static String lacking(Permission permission) {
    return "I may not write there. Whoever manages the server can give me "
        + permission.getName()
        + " there.";
  }

  private static boolean mayAttach(Member member, GuildChannel channel) {
    return member.hasPermission(channel, Permission.MESSAGE_ATTACH_FILES);
  }

  private static Member self(GuildChannel channel) {
    Guild server = channel.getGuild();
    return server.getSelfMember();
  }
}
