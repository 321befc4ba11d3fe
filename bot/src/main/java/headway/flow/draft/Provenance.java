package headway.flow.draft;

import headway.chat.Message;
import headway.domain.Draft;
import headway.domain.MemberId;
import headway.domain.Outlet;
import headway.domain.Suggestion;
import headway.flow.Series;
import headway.flow.outlet.OutletBook;
import java.util.List;
import java.util.Optional;

/// Says where a draft came from when it leaves the space that its suggestion was brought to.
public final class Provenance {
  private final Sources sources;
  private final OutletBook outlets;

  public Provenance(Sources sources, OutletBook outlets) {
    this.sources = sources;
    this.outlets = outlets;
  }

  /// Empty where nothing of the space's pool goes elsewhere.
  public Message of(Draft draft) {
    Optional<Suggestion> pooled =
        sources
            .of(draft)
            .filter(suggestion -> !(suggestion.listing() instanceof Suggestion.Listing.Own));
    return pooled.map(suggestion -> said(suggestion, draft)).orElse(Message.EMPTY);
  }

  private Message said(Suggestion suggestion, Draft draft) {
    List<String> outside =
        draft.route().outlets().stream()
            .filter(outlet -> !isIn(suggestion, outlet))
            .map(this::name)
            .toList();
    return outside.isEmpty()
        ? Message.EMPTY
        : from(suggestion, draft.id().member())
            .say("; " + Series.are(outside) + " outside that space.");
  }

  private String name(Outlet outlet) {
    return switch (outlet) {
      case Outlet.ByHand _ -> "what you post by hand";
      case Outlet.ToChannel _ -> outlets.name(outlet);
    };
  }

  private Message from(Suggestion suggestion, MemberId member) {
    Message message =
        Message.of(suggestion.id().shortName() + " is from the pool of ")
            .quote(outlets.nameOf(suggestion.id().space()));
    return suggestion.brought().by().equals(member)
        ? message
        : message.say(", brought by ").quote(suggestion.brought().name());
  }

  private boolean isIn(Suggestion suggestion, Outlet outlet) {
    return outlets
        .spaceOf(outlet)
        .filter(space -> space.id().equals(suggestion.id().space()))
        .isPresent();
  }
}
