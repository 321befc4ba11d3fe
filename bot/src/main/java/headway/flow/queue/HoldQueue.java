package headway.flow.queue;

import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Habits;
import headway.domain.Member;
import headway.flow.Caller;
import headway.flow.Done;
import headway.flow.Reply;
import headway.flow.TimeWords;
import headway.store.Drafts;
import headway.store.Members;
import java.util.List;

/// Holds all that a member has queued, and lets it go again.
public final class HoldQueue {
  private final Members members;
  private final Drafts drafts;
  private final ReleaseHeld release;

  public HoldQueue(Members members, Drafts drafts, ReleaseHeld release) {
    this.members = members;
    this.drafts = drafts;
    this.release = release;
  }

  public Reply hold(Caller caller) {
    turn(caller, true);
    int held = 0;
    for (Draft draft : drafts.queued(caller.id())) {
      drafts.change(draft.id(), caller.change("hold/" + draft.shortName()), HoldQueue::held);
      held += (int) draft.progress().deliveries().stream().filter(Delivery::isWaiting).count();
    }
    return Reply.of(
            "Held: "
                + TimeWords.count(held, "delivery waits", "deliveries wait")
                + ". Nothing of yours goes out until `queue go`.")
        .ending(Done.HELD);
  }

  public Reply go(Caller caller) {
    Member member = turn(caller, false);
    return release.ofMember(caller.as(member));
  }

  private Member turn(Caller caller, boolean on) {
    return members.change(
        caller.id(),
        caller.change("hold"),
        member -> member.habits(habits -> habits.turned(Habits.Switch.QUEUE_HELD, on)));
  }

  private static Draft held(Draft draft) {
    List<Delivery> deliveries =
        draft.progress().deliveries().stream().map(HoldQueue::held).toList();
    return draft.with(draft.progress().delivering(deliveries));
  }

  private static Delivery held(Delivery delivery) {
    return delivery.state() instanceof DeliveryState.Waiting waiting
        ? delivery.in(new DeliveryState.Waiting(waiting.nextAt(), waiting.refusals(), true))
        : delivery;
  }
}
