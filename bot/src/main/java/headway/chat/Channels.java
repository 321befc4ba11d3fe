package headway.chat;

import headway.domain.Account;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.Fit;
import headway.domain.Post;
import headway.domain.SpaceId;
import java.time.Instant;
import java.util.Optional;

/// A chat's channels, as places to publish to.
public interface Channels {
  String STOPPED = "I stopped while it was being sent";

  ChatKind kind();

  /// The channel that this person means by these words, such as `#general`; none that is hidden
  /// from them.
  Optional<Channel> named(String words, SpaceId space, Account asker);

  /// What is known of it; empty when it is gone or the bot can't see it.
  Optional<Reach> reach(Channel channel);

  /// Whether this person may write there now.
  Access access(Account account, Channel channel);

  /// How long a post of that author's is there, as the chat counts.
  default Fit fit(Account author, Post post) {
    return Fit.ofSigns(post, Integer.MAX_VALUE);
  }

  /// Posts it; `key` is the same for every try of the same post.
  Posted post(Channel channel, Account author, Post post, String key);

  /// Whether who is credited in these words is notified of a post there.
  default boolean calls(String credited) {
    return true;
  }

  /// Takes up what a process began to post under that key at that instant, and then stopped; posts
  /// it again only where it surely stands there once. Refused for now where the chat isn't there.
  default Posted resume(Channel channel, Account author, Post post, String key, Instant begun) {
    return new Posted.Unsure(STOPPED);
  }
}
