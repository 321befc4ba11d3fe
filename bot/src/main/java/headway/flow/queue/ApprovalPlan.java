package headway.flow.queue;

import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.DraftState;
import headway.domain.Outlet;
import headway.domain.Progress;
import headway.domain.UsageException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/// The member's yes: this text, to these outlets, at that time.
///
/// @param named whether the outlets were named with the approval, which repeats published ones
/// @param held whether the member's queue is held
record ApprovalPlan(List<Outlet> outlets, Instant due, boolean named, boolean held) {
  ApprovalPlan {
    outlets = outlets.stream().distinct().toList();
  }

  /// The draft as approved: deliveries are changed where they stand, added where they lack. With
  /// nothing to send it stays as it was.
  Draft applied(Draft draft, Instant now, IntSupplier numbers) {
    if (draft.isBeingSent()) {
      throw new UsageException(
          draft.shortName() + " is being sent right now. Wait a moment, then look at `queue`.");
    }
    List<Delivery> deliveries = new ArrayList<>();
    List<Outlet> lacking = new ArrayList<>(outlets);
    for (Delivery delivery : draft.progress().deliveries().reversed()) {
      deliveries.addFirst(changed(delivery, lacking, draft, now));
    }
    for (Outlet outlet : lacking) {
      deliveries.add(new Delivery(numbers.getAsInt(), outlet, draft.post(), due, waiting()));
    }
    if (deliveries.stream().noneMatch(Delivery::isWaiting)) {
      return draft;
    }
    DraftState approved = new DraftState.Approved(draft.revision(), now);
    return draft
        .with(draft.route().to(outlets))
        .with(new Progress(approved, deliveries, draft.progress().owed()));
  }

  private Delivery changed(Delivery old, List<Outlet> lacking, Draft draft, Instant now) {
    return switch (old.state()) {
      case DeliveryState.Waiting _, DeliveryState.Late _, DeliveryState.Refused _ ->
          lacking.remove(old.outlet())
              ? retimed(old, draft)
              : old.in(new DeliveryState.Cancelled(now, "left out when approved again"));
      case DeliveryState.Unsure _ -> lacking.remove(old.outlet()) ? retimed(old, draft) : old;
      case DeliveryState.Handed _ -> {
        boolean wanted = lacking.remove(old.outlet());
        boolean again = named || old.post().revision() != draft.revision();
        yield wanted && again ? retimed(old, draft) : old;
      }
      case DeliveryState.Published _ -> {
        if (!named) {
          lacking.remove(old.outlet());
        }
        yield old;
      }
      case DeliveryState.Sending _, DeliveryState.Cancelled _, DeliveryState.Lapsed _ -> old;
    };
  }

  private Delivery retimed(Delivery old, Draft draft) {
    return new Delivery(old.number(), old.outlet(), draft.post(), due, waiting());
  }

  private DeliveryState waiting() {
    return new DeliveryState.Waiting(due, 0, held);
  }
}
