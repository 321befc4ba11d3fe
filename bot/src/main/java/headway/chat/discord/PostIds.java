package headway.chat.discord;

import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.PostId;
import java.time.Instant;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.channel.attribute.IPostContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.utils.TimeUtil;

/// What a post is called: its message, in the channel that it was approved for.
final class PostIds {
  private PostIds() {}

  /// Of a server's channel; what stands in a forum's thread is the forum's.
  static PostId of(MessageChannel channel, String message) {
    GuildChannel room = (GuildChannel) channel;
    return room instanceof ThreadChannel thread && isForums(thread)
        ? in(thread.getParentChannel(), message)
        : in(room, message);
  }

  /// The message that a thread was begun with, which has the thread's id.
  static PostId begun(ThreadChannel thread) {
    return in(thread.getParentChannel(), thread.getId());
  }

  static boolean isForums(ThreadChannel thread) {
    return thread.getParentChannel() instanceof IPostContainer;
  }

  /// When it was written; of what is no id of Discord's, long ago.
  static Instant written(PostId post) {
    return post.message().matches("\\d{15,20}")
        ? TimeUtil.getTimeCreated(Long.parseUnsignedLong(post.message())).toInstant()
        : Instant.EPOCH;
  }

  /// Whether Discord made it at that instant or later.
  static boolean isSince(ISnowflake made, Instant since) {
    return !TimeUtil.getTimeCreated(made).toInstant().isBefore(since);
  }

  private static PostId in(GuildChannel room, String message) {
    return new PostId(
        new Channel(ChatKind.DISCORD, room.getGuild().getId(), room.getId()), message);
  }
}
