package headway.chat.discord;

import headway.chat.Access;
import headway.chat.Posted;
import headway.domain.Account;
import headway.domain.Channel;
import headway.domain.Post;
import headway.domain.PostId;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.entities.channel.attribute.IPostContainer;
import net.dv8tion.jda.api.entities.channel.concrete.NewsChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.PermissionException;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/// Posts what a member approved, in the member's name.
final class ChannelPosts {
  private static final int TITLE = 100;
  private static final int NONCE = 25;

  private final Shards shards;
  private final Finder finder;

  ChannelPosts(Shards shards, Finder finder) {
    this.shards = shards;
    this.finder = finder;
  }

  Posted post(Channel channel, Account author, Post post, String key) {
    if (!shards.areUp()) {
      return new Posted.NotNow("Discord isn't connected.", Optional.empty());
    }
    return switch (finder.find(channel)) {
      case Found.Here(GuildChannel room) -> post(channel, room, author, post, key);
      case Found.Gone(String reason) -> new Posted.Refused(reason);
      case Found.Untold(String reason) -> new Posted.NotNow(reason, Optional.empty());
    };
  }

  private Posted post(Channel channel, GuildChannel room, Account author, Post post, String key) {
    PostText text = PostText.of(author, post);
    Optional<String> unfit = unfit(post, text);
    return unfit.isPresent()
        ? new Posted.Refused(unfit.get())
        : switch (Rooms.access(room, author)) {
          case Access.Open _ -> send(channel, room, post, text, key);
          case Access.Shut(String reason) -> new Posted.Refused(reason);
          case Access.Gone(String reason) -> new Posted.Refused(reason);
          case Access.Untold(String reason) -> new Posted.NotNow(reason, Optional.empty());
        };
  }

  private static Optional<String> unfit(Post post, PostText text) {
    if (post.picture().isPresent()) {
      return Optional.of("Discord takes no pictures from me yet. Take it off, or post by hand.");
    }
    return text.text().length() > PostText.LONGEST
        ? Optional.of("the text is too long for Discord.")
        : Optional.empty();
  }

  private Posted send(Channel channel, GuildChannel room, Post post, PostText text, String key) {
    try {
      Message sent =
          room instanceof IPostContainer forum
              ? Calls.made(forum.createForumPost(title(post), message(text))).getMessage()
              : Calls.made(
                  ((GuildMessageChannel) room).sendMessage(message(text)).setNonce(nonce(key)));
      if (room instanceof NewsChannel news) {
        Calls.isDone(news.crosspostMessageById(sent.getId()));
      }
      return new Posted.Done(
          Optional.of(sent.getJumpUrl()), Optional.of(new PostId(channel, sent.getId())));
    } catch (Calls.Failed failed) {
      if (Refusals.isUnseen(failed.why())) {
        finder.isGone(channel);
      }
      return Refusals.posted(failed.why());
    } catch (PermissionException lost) {
      return new Posted.Refused(lacking(lost.getPermission()));
    }
  }

  private static String lacking(Permission permission) {
    return "I may not write there. Whoever manages the server can give me "
        + permission.getName()
        + " there.";
  }

  private static MessageCreateData message(PostText text) {
    return new MessageCreateBuilder()
        .setContent(text.text())
        .setAllowedMentions(EnumSet.noneOf(MentionType.class))
        .mentionUsers(text.called())
        .build();
  }

  /// The same for every try of the same delivery.
  private static String nonce(String key) {
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))
        .toString()
        .replace("-", "")
        .substring(0, NONCE);
  }

  /// The first line, shortened at a word.
  private static String title(Post post) {
    String line =
        post.text()
            .lines()
            .map(String::strip)
            .filter(words -> !words.isEmpty())
            .findFirst()
            .orElse("Shared");
    if (line.length() <= TITLE) {
      return line;
    }
    int space = line.lastIndexOf(' ', TITLE - 1);
    int end = space > TITLE / 2 ? space : TITLE - 2;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
