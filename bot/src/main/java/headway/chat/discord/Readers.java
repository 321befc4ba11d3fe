package headway.chat.discord;

import headway.chat.Reach;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.NewsChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/// Who can read a channel, as far as Discord tells.
final class Readers {
  private static final String PREVIEWED = "DISCOVERABLE";

  private Readers() {}

  /// All members but the bot where everybody may read it; of the others Discord tells no number.
  static int of(GuildChannel channel) {
    Guild server = channel.getGuild();
    return isOpen(channel) ? Math.max(0, server.getMemberCount() - 1) : Reach.UNTOLD;
  }

  /// Whether others than the server's members can read it: followers of an announcement channel,
  /// and whoever looks into a server that Discord shows to all.
  static boolean areOutside(GuildChannel channel) {
    return channel instanceof NewsChannel
        || (isOpen(channel) && channel.getGuild().getFeatures().contains(PREVIEWED));
  }

  private static boolean isOpen(GuildChannel channel) {
    return channel.getType() != ChannelType.GUILD_PRIVATE_THREAD
        && channel
            .getGuild()
            .getPublicRole()
            .hasPermission(channel.getPermissionContainer(), Permission.VIEW_CHANNEL);
  }
}
