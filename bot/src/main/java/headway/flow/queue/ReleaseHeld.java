package headway.flow.queue;

import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Progress;
import headway.domain.SpaceId;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.store.Change;
import headway.store.Drafts;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/// Lets held deliveries wait again; those whose time passed meanwhile are asked about.
public final class ReleaseHeld {
  private final Drafts drafts;

  public ReleaseHeld(Drafts drafts) {
    this.drafts = drafts;
  }

  /// Releases all of one member.
  public Reply ofMember(Caller caller) {
    int late = 0;
    int waiting = 0;
    for (Draft draft : drafts.queued(caller.id())) {
      Draft after = release(draft, caller.change("go/" + draft.shortName()), caller.now());
      late += count(draft, after, DeliveryState.Late.class::isInstance);
      waiting += count(draft, after, DeliveryState.Waiting.class::isInstance);
    }
    return Reply.of(
        "The queue runs again: "
            + (waiting == 1 ? "one waits for its time" : waiting + " wait for their times")
            + (late == 0
                ? "."
                : late == 1
                    ? ", and the time of one has passed; I ask about it."
                    : ", and the times of " + late + " have passed; I ask about each."));
  }

  /// Releases all in a space, except of members whose own queue is held.
  public int inSpace(SpaceId space, String event, Instant now, Predicate<Draft> heldByMember) {
    int released = 0;
    for (Draft draft : drafts.heldIn(space)) {
      if (!heldByMember.test(draft)) {
        release(draft, new Change(event + "/go/" + draft.id().key()), now);
        released++;
      }
    }
    return released;
  }

  private Draft release(Draft draft, Change change, Instant now) {
    return drafts.change(
        draft.id(),
        change,
        stored -> {
          Progress progress = stored.progress();
          for (Delivery delivery : stored.progress().deliveries()) {
            if (delivery.state() instanceof DeliveryState.Waiting waiting && waiting.held()) {
              progress = released(progress, delivery, waiting, now);
            }
          }
          return stored.with(progress);
        });
  }

  private static Progress released(
      Progress progress, Delivery delivery, DeliveryState.Waiting waiting, Instant now) {
    return waiting.nextAt().isAfter(now)
        ? progress.with(
            delivery.in(new DeliveryState.Waiting(waiting.nextAt(), waiting.refusals(), false)))
        : progress.ended(delivery.in(new DeliveryState.Late(now)));
  }

  private static int count(Draft before, Draft after, Predicate<DeliveryState> now) {
    List<Delivery> held =
        before.progress().deliveries().stream()
            .filter(q -> q.state() instanceof DeliveryState.Waiting waiting && waiting.held())
            .toList();
    return (int)
        held.stream()
            .filter(q -> after.delivery(q.number()).filter(d -> now.test(d.state())).isPresent())
            .count();
  }
}
