package headway.store;

import headway.domain.Account;
import headway.domain.Echo;
import headway.domain.MemberId;
import headway.domain.PostId;
import headway.domain.Ripple;
import headway.domain.SpaceId;
import java.time.Instant;
import java.util.List;

/// What came back of the posts that members made.
public interface Echoes {
  /// Keeps whose post it is, beside what came back of it already.
  void claim(PostId post, Echo.Origin origin, Instant now);

  /// Adds it to a post that is known; false when it isn't, and then nothing is kept.
  boolean hear(Ripple ripple);

  /// Adds it to a post, which may be claimed later.
  void keep(Ripple ripple, Instant now);

  /// All of this member's posts.
  List<Echo> of(MemberId member);

  /// Those with answers that the member has not been told of.
  List<Echo> untold(MemberId member);

  /// These answers have been told.
  void told(PostId post, List<String> messages);

  /// Forgets posts kept before then that nobody claimed.
  void sweep(Instant before);

  /// Deletes what this account did with posts of others.
  void withdraw(Account account);

  void removeAll(MemberId member);

  /// Deletes what came back of posts in that space.
  void removeAll(SpaceId space);
}
