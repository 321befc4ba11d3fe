package headway.flow;

import headway.domain.Content;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.DraftId;
import headway.domain.DraftState;
import headway.domain.Outlet;
import headway.domain.Picture;
import headway.domain.Progress;
import headway.domain.Route;
import headway.domain.Sequence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A draft that somebody wrote, ready to be put into the store.
public record Written(Town town, Caller by, String text, int delivery) {
  public static Written by(Town town, Caller caller) {
    return new Written(town, caller, "words of my own", 1);
  }

  public Written text(String words) {
    return new Written(town, by, words, delivery);
  }

  public Written number(int next) {
    return new Written(town, by, text, next);
  }

  /// Kept as a draft that is not approved, with a picture.
  public Draft open() {
    return add(draft());
  }

  /// Approved to that outlet, its one delivery in that state.
  public Draft waiting(Outlet outlet, DeliveryState state) {
    Draft draft = draft();
    Instant due = state instanceof DeliveryState.Waiting waiting ? waiting.nextAt() : by.now();
    Progress approved =
        Progress.NEW
            .in(new DraftState.Approved(1, by.now()))
            .delivering(List.of(new Delivery(delivery, outlet, draft.post(), due, state)));
    return add(draft.with(approved));
  }

  private Draft draft() {
    Content content =
        new Content(
            text,
            new Content.Aim(Optional.empty(), Optional.empty(), Optional.empty()),
            List.of(),
            Optional.of(new Picture("files/tree.png", Optional.of("a tree"))));
    Route route =
        new Route(Optional.empty(), Optional.empty(), Town.SPACE, List.of(new Outlet.ByHand()));
    int number = town.stores.numbers().next(by.id(), Sequence.DRAFT);
    return new Draft(new DraftId(by.id(), number), 1, content, route, Progress.NEW);
  }

  private Draft add(Draft draft) {
    return town.stores.drafts().add(draft, by.change("draft-" + draft.shortName()));
  }
}
