package headway.flow.pool;

import headway.chat.Message;
import headway.domain.LeadAct;
import headway.domain.SpaceId;
import headway.domain.Suggestion;
import headway.domain.Suggestion.Listing;
import headway.domain.SuggestionId;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.Shortened;
import headway.flow.space.Logbook;
import headway.flow.space.Rooms;
import headway.store.Suggestions;
import java.util.Optional;

/// A Lead takes a suggestion into the pool, or out of it; whoever keeps it in their own list keeps
/// it.
public final class ReviewPool {
  private final Rooms rooms;
  private final Suggestions suggestions;
  private final Logbook log;

  public ReviewPool(Rooms rooms, Suggestions suggestions, Logbook log) {
    this.rooms = rooms;
    this.suggestions = suggestions;
    this.log = log;
  }

  /// Also what was reported, which then stands unreported, and what was taken out before.
  public Reply takeIn(Caller caller, int number) {
    Suggestion found = find(caller, number);
    Optional<Suggestion> twin = twin(found);
    if (twin.isPresent()) {
      suggestions.remove(found.id());
      return ended(twin.get(), " is the same, and in the pool already.");
    }
    if (found.listing() instanceof Listing.Pool && !found.isBeforeLeads()) {
      return Reply.of(found.id().shortName() + " is in the pool already.");
    }
    suggestions.change(found.id(), Suggestion::takenIn);
    log.note(caller, LeadAct.TOOK_IN, named(found));
    return ended(found, " is in the pool, where everybody here can take it up.");
  }

  public Reply takeOut(Caller caller, int number) {
    Suggestion found = find(caller, number);
    if (found.listing() instanceof Listing.Removed) {
      return Reply.of(found.id().shortName() + " is out of the pool already.");
    }
    suggestions.change(found.id(), stored -> stored.in(new Listing.Removed()));
    log.note(caller, LeadAct.LEFT_OUT, named(found));
    return ended(
        found,
        " is out of the pool, and nobody is offered it. `space pool add "
            + found.id().shortName()
            + "` takes it back in.");
  }

  private static Reply ended(Suggestion about, String what) {
    Message said = Message.of(about.id().shortName() + what);
    return Reply.of(said).ending(said);
  }

  /// The same matter where another brought it to the pool meanwhile.
  private Optional<Suggestion> twin(Suggestion found) {
    return suggestions
        .standing(found.id().space(), new Listing.Pool(), found.matter().key())
        .filter(one -> !one.id().equals(found.id()));
  }

  private static String named(Suggestion found) {
    return found.id().shortName() + " (" + Shortened.of(found.matter()) + ")";
  }

  /// Nothing of a member's own list, not even that it is there.
  private Suggestion find(Caller caller, int number) {
    SpaceId space = rooms.led(caller).id();
    return suggestions
        .find(new SuggestionId(space, number))
        .filter(one -> !(one.listing() instanceof Listing.Own))
        .orElseThrow(() ->
            new UsageException(
                "No s" + number + " was brought to this pool. `space pool` shows what waits."));
  }
}
