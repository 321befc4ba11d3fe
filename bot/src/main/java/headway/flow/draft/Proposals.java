package headway.flow.draft;

import headway.coach.KindGuess;
import headway.domain.Content;
import headway.domain.Draft;
import headway.domain.Kind;
import headway.domain.MemberId;
import headway.domain.Outlet;
import headway.domain.Share;
import headway.flow.Caller;
import headway.flow.outlet.OutletBook;
import headway.store.Drafts;
import headway.store.Shares;
import java.util.List;
import java.util.Optional;

/// What a new draft starts with: kind, audience and purpose, and where it goes.
public final class Proposals {
  private static final int DRAFTS_BACK = 50;

  private final Shares shares;
  private final Drafts drafts;
  private final OutletBook outlets;

  public Proposals(Shares shares, Drafts drafts, OutletBook outlets) {
    this.shares = shares;
    this.drafts = drafts;
    this.outlets = outlets;
  }

  Content.Aim aim(Caller caller, String text) {
    var intention = caller.member().intention();
    Kind kind = KindGuess.proposed(text, List.of(), latestKinds(caller.id()));
    return new Content.Aim(Optional.of(kind), intention.audience(), intention.purpose());
  }

  /// What was last approved, as far as it is still open to the member; else the usual.
  List<Outlet> outlets(Caller caller) {
    List<Outlet> last =
        drafts.latest(caller.id(), DRAFTS_BACK).stream()
            .filter(Draft::isApproved)
            .findFirst()
            .map(draft -> draft.route().outlets())
            .orElse(List.of())
            .stream()
            .filter(outlet -> outlets.refusal(outlet, caller.account()).isEmpty())
            .toList();
    return last.isEmpty() ? List.of(outlets.usual(caller.space(), caller.account())) : last;
  }

  private List<Kind> latestKinds(MemberId member) {
    return shares.all(member).reversed().stream()
        .filter(Share::counts)
        .flatMap(share -> share.kind().stream())
        .limit(12)
        .toList();
  }
}
