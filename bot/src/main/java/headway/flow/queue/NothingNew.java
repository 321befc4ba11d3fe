package headway.flow.queue;

import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.draft.ShowDraft;
import headway.flow.outlet.OutletBook;
import java.util.Optional;

/// What is said where nothing waits after an approval: the draft is out there or in the member's
/// hands, or was changed right after.
record NothingNew(OutletBook outlets, ShowDraft show) {
  Reply reply(Caller caller, Draft draft) {
    String name = draft.shortName();
    Optional<Delivery> handed =
        draft.progress().deliveries().stream()
            .filter(delivery -> delivery.state() instanceof DeliveryState.Handed)
            .findFirst();
    if (handed.isPresent()) {
      String number = handed.get().shortName();
      return Reply.of(name + " is in your hands already: `queue " + number + "` shows it.");
    }
    return draft.progress().deliveries().stream().anyMatch(Delivery::isPublished)
        ? Reply.of(out(draft))
        : show.after(name + " has changed since.", caller, draft);
  }

  private String out(Draft draft) {
    return draft.shortName()
        + " has gone out there already. To post it again, name the place: `approve "
        + draft.shortName()
        + " to "
        + outlets.name(draft.route().outlets().getFirst())
        + "`.";
  }
}
