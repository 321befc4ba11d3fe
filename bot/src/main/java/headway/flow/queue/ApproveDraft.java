package headway.flow.queue;

import headway.chat.Message;
import headway.domain.Delivery;
import headway.domain.Draft;
import headway.domain.Fit;
import headway.domain.Habits;
import headway.domain.Outlet;
import headway.domain.Sequence;
import headway.domain.Space;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Done;
import headway.flow.NextSlot;
import headway.flow.Reply;
import headway.flow.draft.ShowDraft;
import headway.flow.outlet.Fits;
import headway.flow.outlet.OutletBook;
import headway.store.Drafts;
import headway.store.Numbers;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Approves a draft: binds the member's yes to its exact text, picture, outlets and time.
public final class ApproveDraft {
  private final Drafts drafts;
  private final Numbers numbers;
  private final OutletBook outlets;
  private final Fits fits;
  private final ShowDraft show;

  public ApproveDraft(
      Drafts drafts, Numbers numbers, OutletBook outlets, Fits fits, ShowDraft show) {
    this.drafts = drafts;
    this.numbers = numbers;
    this.outlets = outlets;
    this.fits = fits;
    this.show = show;
  }

  /// Approves from a button, which knows the revision that the member saw.
  public Reply seen(Caller caller, int number, int revision, Optional<Instant> when) {
    return show.changedSince(caller, show.find(caller, number), revision, "approved")
        .orElseGet(() -> approve(caller, number, when, List.of()));
  }

  /// Approves; without a time at the next free slot, without outlets to the draft's own.
  public Reply approve(Caller caller, int number, Optional<Instant> when, List<Outlet> to) {
    Draft draft = show.find(caller, number);
    return show.refusal(caller, draft)
        .map(lack -> lack.ending(Done.NOT_APPROVED))
        .orElseGet(() -> approve(caller, draft, when, to));
  }

  private Reply approve(Caller caller, Draft draft, Optional<Instant> when, List<Outlet> to) {
    List<Outlet> chosen = to.isEmpty() ? draft.route().outlets() : to;
    Set<Outlet> heldByLeads = new HashSet<>();
    for (Outlet outlet : chosen) {
      Optional<Space> space = outlets.spaceOf(outlet);
      check(outlet, space, caller);
      checkLength(draft, outlet, caller);
      space.filter(Space::held).ifPresent(_ -> heldByLeads.add(outlet));
    }
    ApprovalPlan plan =
        new ApprovalPlan(
            chosen,
            when.orElseGet(() -> slot(caller, draft)),
            !to.isEmpty(),
            caller.member().habits().is(Habits.Switch.QUEUE_HELD));
    Draft approved =
        drafts.change(
            draft.id(),
            caller.change("approve"),
            stored -> plan.applied(same(stored, draft), caller.now(), () -> next(caller)));
    return card(caller, approved, heldByLeads);
  }

  private Reply card(Caller caller, Draft draft, Set<Outlet> heldByLeads) {
    List<Delivery> waiting =
        draft.progress().deliveries().stream().filter(Delivery::isWaiting).toList();
    return waiting.isEmpty()
        ? new NothingNew(outlets, show).reply(caller, draft)
        : Reply.about(
            draft.shortName(),
            new ApprovalCard(outlets, fits, heldByLeads::contains)
                .message(caller, draft, waiting)
                .then(elsewhere(draft))
                .ending(Done.approved(caller, first(waiting))));
  }

  private static Instant first(List<Delivery> waiting) {
    return waiting.stream().map(Delivery::due).min(Instant::compareTo).orElseThrow();
  }

  private Message elsewhere(Draft draft) {
    Message source = show.provenance(draft);
    return source.parts().isEmpty() ? source : Message.of("\n\n").then(source);
  }

  private static Draft same(Draft stored, Draft seen) {
    if (stored.revision() != seen.revision() || !(stored.isOpen() || stored.isApproved())) {
      throw new UsageException(
          stored.shortName() + " has changed, so nothing is approved. Look at it again.");
    }
    return stored;
  }

  private int next(Caller caller) {
    return numbers.next(caller.id(), Sequence.DELIVERY);
  }

  private Instant slot(Caller caller, Draft draft) {
    return NextSlot.after(
        caller.now(),
        caller.member().habits().slots(),
        caller.zone(),
        NextSlot.taken(drafts.queued(caller.id()), Optional.of(draft.id())));
  }

  /// What would be refused when it is due is not approved.
  private void checkLength(Draft draft, Outlet outlet, Caller caller) {
    fits.of(draft, outlet, caller.member())
        .filter(fit -> fit.is(Fit.Beyond.REFUSED))
        .ifPresent(fit -> {
          throw new UsageException(
              String.format(
                  Locale.ENGLISH,
                  "%s takes %,d characters, and %s has %,d there. Shorten it, or choose another"
                      + " outlet with `to`, such as `to hand`.",
                  outlets.name(outlet),
                  fit.limit(),
                  draft.shortName(),
                  fit.length()));
        });
  }

  private void check(Outlet outlet, Optional<Space> space, Caller caller) {
    Optional<String> refusal =
        outlets.refusal(outlet, space, caller.member().person().author(outlet));
    if (refusal.isPresent()) {
      throw new UsageException(
          outlets.name(outlet)
              + ": "
              + refusal.get()
              + " Choose another with `to`, such as `to hand`; `outlets` lists them.");
    }
  }
}
