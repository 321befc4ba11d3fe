package headway.store;

import headway.domain.Echo;
import headway.domain.SpaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What others did for a member, as their export tells it; it is never taken in again.
///
/// @param leads the spaces whose Leads named them
public record Received(List<Returned> posts, List<SpaceId> leads) {
  public Received {
    posts = List.copyOf(posts);
    leads = List.copyOf(leads);
  }

  /// What came back of one post: how much and when, and nothing of who it was.
  public record Returned(
      String post, Optional<String> link, Counted replies, Counted reactions, boolean gone) {
    public static Returned of(Echo echo) {
      return new Returned(
          echo.origin().map(from -> from.draft().shortName() + " q" + from.delivery()).orElse(""),
          echo.origin().flatMap(Echo.Origin::link),
          Counted.of(echo.replyTimes()),
          Counted.of(echo.reactionTimes()),
          echo.gone());
    }
  }

  /// So many, at these times.
  public record Counted(int count, List<Instant> at) {
    public Counted {
      at = List.copyOf(at);
    }

    static Counted of(List<Instant> times) {
      return new Counted(times.size(), times);
    }
  }
}
