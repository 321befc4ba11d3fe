package headway.flow.pool;

import headway.domain.PoolMode;
import headway.domain.SpaceId;
import headway.domain.Suggestion;
import headway.domain.Suggestion.Listing;
import headway.domain.UsageException;
import headway.domain.week.Turn;
import headway.flow.Caller;
import headway.flow.TimeWords;
import headway.store.Pools;
import headway.store.Suggestions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What may come into a space's pool: by whom, how much a day, and past whom.
public final class PoolDoor {
  private final Pools pools;
  private final Suggestions suggestions;
  private final int aDay;

  /// Leads may bring more.
  ///
  /// @param aDay how many one member may bring in a day
  public PoolDoor(Pools pools, Suggestions suggestions, int aDay) {
    this.pools = pools;
    this.suggestions = suggestions;
    this.aDay = aDay;
  }

  PoolMode mode(SpaceId space) {
    return pools.mode(space).orElseGet(() -> PoolMode.usual(space.chat()));
  }

  /// Where what this caller brings for all is put; empty where only Leads fill the pool.
  public Optional<Listing> in(Caller caller) {
    if (!caller.member().shares(caller.space())) {
      throw new UsageException(
          "You are in that space no more, so its pool is closed to you. Say `home here` where you"
              + " are, and that is your home.");
    }
    if (caller.isLead()) {
      return Optional.of(new Listing.Pool());
    }
    return switch (mode(caller.space())) {
      case OPEN -> Optional.of(new Listing.Pool());
      case REVIEWED -> Optional.of(new Listing.Waiting());
      case LEADS -> Optional.empty();
    };
  }

  /// The same matter in that space's pool, before its Leads, or taken out by one.
  public Optional<Suggestion> standing(SpaceId space, String matterKey) {
    return Stream.of(new Listing.Pool(), new Listing.Waiting(), new Listing.Removed())
        .flatMap(list -> suggestions.standing(space, list, matterKey).stream())
        .findFirst();
  }

  /// Refuses one more on a day that has seen enough of this member's.
  public void admit(Caller caller) {
    Instant morning = Turn.startOf(caller.today(), caller.zone());
    List<Suggestion> today =
        suggestions.broughtBy(caller.id(), morning).stream()
            .filter(one -> one.brought().by().equals(caller.id()))
            .filter(one -> one.id().space().equals(caller.space()))
            .filter(one -> !(one.listing() instanceof Listing.Own))
            .toList();
    if (!caller.isLead() && today.size() >= aDay) {
      throw new UsageException(
          "That would be one more than "
              + TimeWords.number(aDay)
              + " in a day for the pool. Bring it tomorrow, or keep it in your own list: write"
              + " `suggest` to me directly.");
    }
  }
}
