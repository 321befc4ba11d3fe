package headway.chat.discord;

import headway.chat.Reach;
import headway.chat.talk.Recent;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.NewsChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/// Who can read a channel, as far as Discord tells.
final class Readers {
  private static final Duration KNOWN = Duration.ofMinutes(5);
  private static final String PREVIEWED = "DISCOVERABLE";

  private final Recent<String, Integer> members;

  Readers(InstantSource clock) {
    members = new Recent<>(KNOWN, clock);
  }

  /// All members but the bot where everybody may read it; of the others Discord tells no number.
  int of(GuildChannel channel) {
    return isOpen(channel) ? Math.max(0, members(channel.getGuild()) - 1) : Reach.UNTOLD;
  }

  /// Asked for, since nobody tells the bot who comes and goes.
  private int members(Guild server) {
    return members.findOr(server.getId(), _ -> asked(server)).orElseGet(server::getMemberCount);
  }

  private static Optional<Integer> asked(Guild server) {
    return Calls.answer(server.retrieveMetaData()).map(Guild.MetaData::getApproximateMembers);
  }

  /// Followers of an announcement channel, and whoever looks into a server that Discord shows to
  /// all.
  static Reach.Beyond beyond(GuildChannel channel) {
    boolean shown = isOpen(channel) && channel.getGuild().getFeatures().contains(PREVIEWED);
    return channel instanceof NewsChannel
        ? Reach.Beyond.FOLLOWERS
        : shown ? Reach.Beyond.ANYBODY : Reach.Beyond.NOBODY;
  }

  private static boolean isOpen(GuildChannel channel) {
    return channel.getType() != ChannelType.GUILD_PRIVATE_THREAD
        && channel
            .getGuild()
            .getPublicRole()
            .hasPermission(channel.getPermissionContainer(), Permission.VIEW_CHANNEL);
  }
}
