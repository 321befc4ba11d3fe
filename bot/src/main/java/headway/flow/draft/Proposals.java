package headway.flow.draft;

import headway.coach.Balance;
import headway.coach.KindGuess;
import headway.domain.Content;
import headway.domain.Draft;
import headway.domain.DraftState;
import headway.domain.Kind;
import headway.domain.Outlet;
import headway.domain.Share;
import headway.flow.Caller;
import headway.flow.outlet.OutletBook;
import headway.store.Drafts;
import headway.store.Shares;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a new draft starts with: kind, audience and purpose, and where it goes.
public final class Proposals {
  private static final int DRAFTS_BACK = 100;

  private final Shares shares;
  private final Drafts drafts;
  private final OutletBook outlets;
  private final Balance balance;

  public Proposals(Shares shares, Drafts drafts, OutletBook outlets, Balance balance) {
    this.shares = shares;
    this.drafts = drafts;
    this.outlets = outlets;
    this.balance = balance;
  }

  /// What a new draft is measured by.
  Lately lately(Caller caller) {
    return new Lately(shares.all(caller.id()), drafts.latest(caller.id(), DRAFTS_BACK));
  }

  Content.Aim aim(Caller caller, String text, Lately lately) {
    var intention = caller.member().intention();
    Kind kind = KindGuess.proposed(text, List.of(), latestKinds(lately), balance);
    return new Content.Aim(Optional.of(kind), intention.audience(), intention.purpose());
  }

  /// What was approved last, as far as it is still open to the member; else the usual.
  List<Outlet> outlets(Caller caller, Lately lately) {
    List<Outlet> last =
        lastApproved(lately).stream()
            .flatMap(draft -> draft.route().outlets().stream())
            .filter(outlet -> outlets.refusal(outlet, caller.account()).isEmpty())
            .toList();
    return last.isEmpty() ? List.of(outlets.usual(caller.space(), caller.account())) : last;
  }

  private static Optional<Draft> lastApproved(Lately lately) {
    return lately.drafts().stream()
        .filter(Draft::isApproved)
        .max(Comparator.comparing(Proposals::approvedAt));
  }

  private static Instant approvedAt(Draft draft) {
    return draft.progress().state() instanceof DraftState.Approved approved
        ? approved.at()
        : Instant.MIN;
  }

  private static List<Kind> latestKinds(Lately lately) {
    return lately.shares().reversed().stream()
        .filter(Share::counts)
        .flatMap(share -> share.kind().stream())
        .limit(12)
        .toList();
  }
}
