package headway.flow.queue;

import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.DraftState;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Done;
import headway.flow.Reply;

/// Takes a delivery out of the queue; a draft with none left is a draft again.
public final class CancelDelivery {
  private final DeliveryDesk desk;

  public CancelDelivery(DeliveryDesk desk) {
    this.desk = desk;
  }

  public Reply cancel(Caller caller, int number) {
    Draft after =
        desk.change(
            caller,
            number,
            "cancel",
            (draft, delivery) -> {
              if (!delivery.isOpen()) {
                throw new UsageException(
                    delivery.shortName() + " is over already; there is nothing to cancel.");
              }
              DeliveryState off = new DeliveryState.Cancelled(caller.now(), "you cancelled it");
              return reopened(draft.with(draft.progress().with(delivery.in(off))));
            });
    String back = after.isOpen() ? " " + after.shortName() + " is back in `drafts`." : "";
    return Reply.of("q" + number + " is cancelled." + back)
        .ending(Done.is("q" + number, "cancelled"));
  }

  private static Draft reopened(Draft draft) {
    boolean over =
        draft.progress().deliveries().stream()
            .noneMatch(delivery -> delivery.isOpen() || delivery.isPublished());
    return over && draft.isApproved()
        ? draft.with(draft.progress().in(new DraftState.Open()))
        : draft;
  }
}
