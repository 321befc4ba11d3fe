package headway.flow.queue;

import headway.domain.Delivery;
import headway.domain.Draft;
import headway.domain.DraftState;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.store.Drafts;
import java.util.function.BiFunction;

/// Finds a member's delivery and changes it, if what was approved is still what the draft says.
public final class DeliveryDesk {
  private final Drafts drafts;

  public DeliveryDesk(Drafts drafts) {
    this.drafts = drafts;
  }

  /// The draft that holds the member's delivery of that number; nobody else's.
  public Draft find(Caller caller, int number) {
    return drafts
        .withDelivery(caller.id(), number)
        .orElseThrow(
            () -> new UsageException("You have no q" + number + ". `queue` lists what you have."));
  }

  /// Whether the delivery's text is the draft's text of now.
  static boolean isCurrent(Draft draft, Delivery delivery) {
    return draft.isApproved() && delivery.post().revision() == draft.revision();
  }

  /// Changes the delivery as it stands; being sent, it can't be changed.
  Draft change(Caller caller, int number, String step, BiFunction<Draft, Delivery, Draft> edit) {
    return drafts.change(
        find(caller, number).id(),
        caller.change(step),
        draft -> {
          if (draft.isBeingSent()) {
            throw new UsageException(
                draft.shortName() + " is being sent right now. Look at `queue` in a moment.");
          }
          return edit.apply(draft, draft.delivery(number).orElseThrow());
        });
  }

  /// The draft with the member's yes renewed for what it says now.
  static Draft renewed(Draft draft, Delivery delivery, Caller caller) {
    return draft.with(
        draft
            .progress()
            .with(delivery)
            .in(new DraftState.Approved(draft.revision(), caller.now())));
  }
}
