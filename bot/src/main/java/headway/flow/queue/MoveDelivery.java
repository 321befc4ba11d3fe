package headway.flow.queue;

import headway.chat.Field;
import headway.chat.Form;
import headway.chat.FormKind;
import headway.chat.Message;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Habits;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Done;
import headway.flow.Reply;
import headway.flow.draft.ShowDraft;
import headway.flow.outlet.Fits;
import headway.flow.outlet.OutletBook;
import java.time.Instant;
import java.util.List;

/// Gives a delivery a new time; that is the member's yes again.
public final class MoveDelivery {
  private final DeliveryDesk desk;
  private final ShowDraft show;
  private final OutletBook outlets;
  private final Fits fits;

  public MoveDelivery(DeliveryDesk desk, ShowDraft show, OutletBook outlets, Fits fits) {
    this.desk = desk;
    this.show = show;
    this.outlets = outlets;
    this.fits = fits;
  }

  /// Asks for the new time, from a button that knows the revision the member saw.
  public Reply ask(Caller caller, int number, int revision) {
    Draft draft = desk.find(caller, number);
    if (!isSeen(draft, number, revision)) {
      return older(caller, draft, number);
    }
    Delivery delivery = draft.delivery(number).orElseThrow();
    Form form = new Form(FormKind.MOVE, delivery.shortName(), new Field("when", "The new time"));
    return Reply.of(
        Message.of("When should " + delivery.shortName() + " go out? It was to be ")
            .due(delivery.due(), caller.zone())
            .say(". For example `fri 14:30`, `tomorrow 9am`, `in 2h`.")
            .asking(form));
  }

  public Reply move(Caller caller, int number, Instant when) {
    Draft draft = desk.find(caller, number);
    return isSeen(draft, number, draft.revision())
        ? again(caller, number, when, "move")
        : older(caller, draft, number);
  }

  /// Sends it as soon as may be, from a button that knows the revision the member saw.
  public Reply retry(Caller caller, int number, int revision) {
    Draft draft = desk.find(caller, number);
    return isSeen(draft, number, revision)
        ? again(caller, number, caller.now(), "retry")
        : older(caller, draft, number);
  }

  /// Whether what the member saw is what was approved and what the draft still says.
  private static boolean isSeen(Draft draft, int number, int revision) {
    return draft.revision() == revision
        && DeliveryDesk.isCurrent(draft, draft.delivery(number).orElseThrow());
  }

  private Reply older(Caller caller, Draft draft, int number) {
    return show.after(
            "q" + number + " was for an earlier text, so nothing is approved. Now it says:",
            caller,
            draft)
        .ending(Done.nothing("approved"));
  }

  private Reply again(Caller caller, int number, Instant when, String step) {
    boolean held = caller.member().habits().is(Habits.Switch.QUEUE_HELD);
    Draft after =
        desk.change(
            caller,
            number,
            step,
            (draft, delivery) -> {
              check(draft, delivery);
              Delivery moved = delivery.at(when).in(new DeliveryState.Waiting(when, 0, held));
              return DeliveryDesk.renewed(draft, moved, caller);
            });
    List<Delivery> moved = List.of(after.delivery(number).orElseThrow());
    return Reply.about(
        after.shortName(),
        new ApprovalCard(outlets, fits, outlets::isHeld)
            .message(caller, after, moved)
            .ending(Done.goesOut("q" + number, when, caller)));
  }

  private static void check(Draft draft, Delivery delivery) {
    if (!DeliveryDesk.isCurrent(draft, delivery)) {
      throw new UsageException(
          draft.shortName() + " has changed, so nothing is approved. Look at it again.");
    }
    switch (delivery.state()) {
      case DeliveryState.Published _ ->
          throw new UsageException(delivery.shortName() + " is out already; it can't be moved.");
      case DeliveryState.Cancelled _, DeliveryState.Lapsed _ ->
          throw new UsageException(
              delivery.shortName() + " is over. Approve its draft again to give it a time.");
      case DeliveryState.Waiting _,
          DeliveryState.Sending _,
          DeliveryState.Refused _,
          DeliveryState.Unsure _,
          DeliveryState.Late _,
          DeliveryState.Handed _ -> {}
    }
  }
}
