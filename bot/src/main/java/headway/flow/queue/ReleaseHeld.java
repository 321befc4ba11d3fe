package headway.flow.queue;

import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.MemberId;
import headway.domain.Progress;
import headway.domain.Space;
import headway.domain.SpaceId;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.TimeWords;
import headway.flow.outlet.OutletBook;
import headway.store.Change;
import headway.store.Drafts;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/// Lets held deliveries wait again; those whose time passed meanwhile are asked about.
///
/// What a Lead holds stays held until they let their space go.
public final class ReleaseHeld {
  private final Drafts drafts;
  private final OutletBook outlets;

  public ReleaseHeld(Drafts drafts, OutletBook outlets) {
    this.drafts = drafts;
    this.outlets = outlets;
  }

  /// Releases all of one member, and asks right there about each whose time has passed.
  public Reply ofMember(Caller caller) {
    EndWords words = new EndWords(outlets);
    Reply asking = Reply.NOTHING;
    int waiting = 0;
    for (Draft draft : drafts.queued(caller.id())) {
      Change change = caller.change("go/" + draft.shortName());
      Draft after = drafts.change(draft.id(), change, stored -> released(stored, caller.now()));
      waiting += count(after);
      for (Delivery late : late(after, caller.now())) {
        asking = asking.then(Reply.of(words.late(after, late, caller.zone())));
      }
    }
    return Reply.of(words(waiting, asking.said().size())).then(asking);
  }

  /// Releases all in a space, except of members whose own queue is held.
  public int inSpace(SpaceId space, String event, Instant now, Predicate<Draft> heldByMember) {
    int released = 0;
    for (Draft draft : drafts.heldIn(space)) {
      if (!heldByMember.test(draft)) {
        release(draft, event, now);
        released++;
      }
    }
    return released;
  }

  /// Releases all of one member, who is asked in a message about each whose time has passed.
  public void ofReturned(MemberId member, String event, Instant now) {
    drafts.queued(member).forEach(draft -> release(draft, event, now));
  }

  private void release(Draft draft, String event, Instant now) {
    Change change = new Change(event + "/go/" + draft.id().key());
    drafts.change(draft.id(), change, stored -> owing(released(stored, now), now));
  }

  private Draft released(Draft draft, Instant now) {
    Progress progress = draft.progress();
    for (Delivery delivery : draft.progress().deliveries()) {
      if (delivery.state() instanceof DeliveryState.Waiting waiting && isFree(delivery, waiting)) {
        progress = progress.with(delivery.in(released(waiting, now)));
      }
    }
    return draft.with(progress);
  }

  private boolean isFree(Delivery delivery, DeliveryState.Waiting waiting) {
    return waiting.held() && outlets.spaceOf(delivery.outlet()).filter(Space::held).isEmpty();
  }

  private static DeliveryState released(DeliveryState.Waiting waiting, Instant now) {
    return waiting.nextAt().isAfter(now)
        ? new DeliveryState.Waiting(waiting.nextAt(), waiting.refusals(), /* held= */ false)
        : new DeliveryState.Late(now);
  }

  /// With the members to be asked about what is late since just now.
  private static Draft owing(Draft draft, Instant now) {
    Progress progress = draft.progress();
    for (Delivery delivery : late(draft, now)) {
      progress = progress.ended(delivery);
    }
    return draft.with(progress);
  }

  private static List<Delivery> late(Draft draft, Instant now) {
    return draft.progress().deliveries().stream()
        .filter(delivery -> isLateSince(delivery.state(), now))
        .toList();
  }

  /// The store keeps milliseconds.
  private static boolean isLateSince(DeliveryState state, Instant now) {
    return state instanceof DeliveryState.Late late
        && late.at().toEpochMilli() == now.toEpochMilli();
  }

  private static int count(Draft draft) {
    return (int) draft.progress().deliveries().stream().filter(Delivery::isWaiting).count();
  }

  private static String words(int waiting, int late) {
    String wait = TimeWords.count(waiting, "waits for its time", "wait for their times");
    String queue = "The queue runs again" + (waiting == 0 ? "" : ": " + wait);
    return switch (late) {
      case 0 -> queue + (waiting == 0 ? "; nothing waits in it." : ".");
      case 1 -> queue + ". The time of one has passed; what shall become of it?";
      default -> {
        String times = "The times of " + TimeWords.number(late) + " have passed";
        yield queue + ". " + times + "; what shall become of each?";
      }
    };
  }
}
