package headway.flow.data;

import headway.domain.Delivery;
import headway.domain.Draft;
import headway.domain.DraftId;
import headway.domain.DraftState;
import headway.domain.Progress;
import headway.domain.Route;
import headway.domain.Sequence;
import headway.flow.Caller;
import headway.flow.outlet.OutletBook;
import headway.store.Change;
import headway.store.Drafts;
import headway.store.MemberArchive;
import headway.store.Numbers;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes in the drafts that were not published or dropped, open again, without their pictures.
public final class ImportDrafts {
  private final Drafts drafts;
  private final Numbers numbers;
  private final OutletBook outlets;

  public ImportDrafts(Drafts drafts, Numbers numbers, OutletBook outlets) {
    this.drafts = drafts;
    this.numbers = numbers;
    this.outlets = outlets;
  }

  int take(Caller caller, MemberArchive from) {
    Set<String> known = new HashSet<>();
    drafts
        .latest(caller.id(), Integer.MAX_VALUE)
        .forEach(draft -> known.add(draft.content().text()));
    int taken = 0;
    for (Draft draft : from.drafts()) {
      if (isUnfinished(draft) && known.add(draft.content().text())) {
        drafts.add(open(draft, caller), change(draft, caller, from));
        taken++;
      }
    }
    return taken;
  }

  private static boolean isUnfinished(Draft draft) {
    return switch (draft.progress().state()) {
      case DraftState.Dropped _ -> false;
      case DraftState.Open _, DraftState.Approved _ ->
          draft.progress().deliveries().stream().noneMatch(Delivery::isPublished);
    };
  }

  private Draft open(Draft draft, Caller caller) {
    DraftId id = new DraftId(caller.id(), numbers.next(caller.id(), Sequence.DRAFT));
    Route route =
        new Route(
            Optional.empty(),
            draft.route().matter(),
            caller.space(),
            List.of(outlets.usual(caller.space(), caller.account())));
    return new Draft(id, 1, draft.content().withPicture(Optional.empty()), route, Progress.NEW);
  }

  private static Change change(Draft draft, Caller caller, MemberArchive from) {
    return new Change(
        "import/"
            + caller.id().value()
            + "/"
            + from.member().id().value()
            + "/"
            + draft.shortName());
  }
}
