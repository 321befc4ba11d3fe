package headway.chat.discord;

import headway.chat.Access;
import headway.chat.Channels;
import headway.chat.Posted;
import headway.domain.Account;
import headway.domain.Channel;
import headway.domain.Post;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.channel.attribute.IPostContainer;
import net.dv8tion.jda.api.entities.channel.concrete.NewsChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;

/// Posts what a member approved, in the member's name.
final class ChannelPosts {
  /// So long after it was begun a post surely still counts as the same one for Discord.
  private static final Duration SAME = Duration.ofSeconds(100);

  private final Shards shards;
  private final Finder finder;
  private final InstantSource clock;

  ChannelPosts(Shards shards, Finder finder, InstantSource clock) {
    this.shards = shards;
    this.finder = finder;
    this.clock = clock;
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

  /// Sent again while Discord surely takes it for the same one, else looked for.
  Posted resume(Channel channel, Account author, Post post, String key, Instant begun) {
    return switch (finder.find(channel)) {
      case Found.Here(GuildChannel room) -> {
        Posting posting = posting(channel, room, author, post, key);
        boolean again =
            posting.knowsRepeats()
                && clock.instant().isBefore(begun.plus(SAME))
                && Rooms.access(room, author, post.picture().isPresent()).isOpen();
        Posted posted = again ? send(posting, room, begun) : new Posted.Unsure(Channels.STOPPED);
        yield posted instanceof Posted.Done ? posted : passedOn(room, posting.found(begun));
      }
      case Found.Gone _ -> new Posted.Unsure(Channels.STOPPED);
      case Found.Untold(String reason) -> new Posted.NotNow(reason, Optional.empty());
    };
  }

  private Posted post(Channel channel, GuildChannel room, Account author, Post post, String key) {
    Optional<String> unfit = post.picture().flatMap(PostPicture::unfit);
    return unfit.isPresent()
        ? new Posted.Refused(unfit.get())
        : switch (Rooms.access(room, author, post.picture().isPresent())) {
          case Access.Open _ ->
              send(posting(channel, room, author, post, key), room, clock.instant());
          case Access.Shut(String reason) -> new Posted.Refused(reason);
          case Access.Gone(String reason) -> new Posted.Refused(reason);
          case Access.Untold(String reason) -> new Posted.NotNow(reason, Optional.empty());
        };
  }

  private static Posting posting(
      Channel channel, GuildChannel room, Account author, Post post, String key) {
    List<PostText> messages = PostText.of(author, post);
    PostText text = messages.getFirst();
    return new Posting(
        channel,
        room instanceof IPostContainer forum
            ? new ForumSpot(forum, text, ForumTitle.of(post), ForumTags.of(forum, post.text()))
            : new RoomSpot((GuildMessageChannel) room, text, key),
        messages.subList(1, messages.size()),
        key);
  }

  private Posted send(Posting posting, GuildChannel room, Instant begun) {
    return passedOn(room, posting.send(begun, failed -> heard(posting.channel(), failed)));
  }

  /// An announcement is passed on, whole.
  private static Posted passedOn(GuildChannel room, Posted posted) {
    return room instanceof NewsChannel news && posted instanceof Posted.Done done
        ? Crosspost.of(news, done)
        : posted;
  }

  private void heard(Channel channel, Calls.Failed failed) {
    if (Refusals.isGone(failed.why())) {
      finder.isGone(channel);
    }
  }
}
