package headway.flow.queue;

import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.DraftId;
import headway.domain.Habits.Switch;
import headway.domain.Member;
import headway.domain.Progress;
import headway.domain.Space;
import headway.domain.SpaceId;
import headway.domain.nudge.Quiet;
import headway.flow.Caller;
import headway.flow.outlet.OutletBook;
import headway.store.Change;
import headway.store.Drafts;
import headway.store.Members;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Lets held deliveries go on: what is still to come waits again, what has passed becomes late.
public final class ReleaseHeld {
  /// A delivery whose time passed while it was held; the member is asked what to do with it.
  public record Passed(Draft draft, Delivery delivery) {}

  private final Drafts drafts;
  private final Members members;
  private final OutletBook outlets;
  private final Quiet quiet;

  public ReleaseHeld(Drafts drafts, Members members, OutletBook outlets, Quiet quiet) {
    this.drafts = drafts;
    this.members = members;
    this.outlets = outlets;
    this.quiet = quiet;
  }

  /// The caller's own queue, save what a held space still holds; the answer asks about the passed.
  public List<Passed> queue(Caller caller) {
    List<Passed> passed = new ArrayList<>();
    for (Draft draft : drafts.queued(caller.id())) {
      Draft free =
          drafts.change(
              draft.id(),
              caller.change("go-" + draft.shortName()),
              stored -> released(stored, delivery -> !inHeldSpace(delivery), caller.now()));
      passed.addAll(passed(free, caller.now()));
    }
    return passed;
  }

  /// Everybody's deliveries to a space, save those whose member holds their own queue; each member
  /// is told of the passed ones when it is not quiet where they are. Returns how many drafts.
  public int space(Caller caller, SpaceId space) {
    List<Draft> held = drafts.heldIn(space);
    held.forEach(draft ->
        members
            .find(draft.id().member())
            .ifPresent(member -> free(draft.id(), member, space, caller)));
    return held.size();
  }

  private void free(DraftId draft, Member owner, SpaceId space, Caller caller) {
    if (owner.habits().is(Switch.QUEUE_HELD)) {
      return;
    }
    Instant from = quiet.endsAt(caller.now(), owner.zone());
    Change change = caller.change("go-" + draft.key());
    drafts.change(
        draft,
        change,
        stored ->
            owing(
                released(stored, delivery -> isIn(delivery, space), caller.now()),
                caller.now(),
                from));
  }

  private static Draft released(Draft draft, Predicate<Delivery> which, Instant now) {
    return draft.with(
        draft
            .progress()
            .delivering(
                draft.progress().deliveries().stream()
                    .map(delivery -> which.test(delivery) ? released(delivery, now) : delivery)
                    .toList()));
  }

  private static Delivery released(Delivery delivery, Instant now) {
    if (!(delivery.state() instanceof DeliveryState.Waiting waiting) || !waiting.held()) {
      return delivery;
    }
    return delivery.in(
        waiting.nextAt().isBefore(now)
            ? new DeliveryState.Late(now)
            : new DeliveryState.Waiting(waiting.nextAt(), waiting.refusals(), false));
  }

  private static Draft owing(Draft draft, Instant now, Instant from) {
    List<Integer> tell = new ArrayList<>(draft.progress().owed().tell());
    passed(draft, now).stream()
        .map(passed -> passed.delivery().number())
        .filter(number -> !tell.contains(number))
        .forEach(tell::add);
    boolean record = draft.progress().owed().record();
    return draft.with(draft.progress().owing(new Progress.Owed(tell, record, from)));
  }

  private static List<Passed> passed(Draft draft, Instant now) {
    return draft.progress().deliveries().stream()
        .filter(delivery -> delivery.state().equals(new DeliveryState.Late(now)))
        .map(delivery -> new Passed(draft, delivery))
        .toList();
  }

  private boolean inHeldSpace(Delivery delivery) {
    return outlets.spaceOf(delivery.outlet()).filter(Space::held).isPresent();
  }

  private boolean isIn(Delivery delivery, SpaceId space) {
    return outlets.spaceOf(delivery.outlet()).map(Space::id).filter(space::equals).isPresent();
  }
}
