package headway.flow.data;

import headway.domain.Sequence;
import headway.domain.Share;
import headway.domain.ShareId;
import headway.flow.Caller;
import headway.store.MemberArchive;
import headway.store.Numbers;
import headway.store.Shares;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/// Takes in shares as logged ones, each with its day; those that stand here already are left out.
public final class ImportShares {
  /// What makes two shares the same one.
  private record Twin(String matter, Instant at) {}

  private final Shares shares;
  private final Numbers numbers;

  public ImportShares(Shares shares, Numbers numbers) {
    this.shares = shares;
    this.numbers = numbers;
  }

  int take(Caller caller, MemberArchive from) {
    Set<Twin> known = new HashSet<>();
    shares.all(caller.id()).forEach(share -> known.add(twin(share)));
    int taken = 0;
    for (Share share : from.shares()) {
      if (known.add(twin(share))) {
        shares.add(logged(share, caller), origin(share, from));
        taken++;
      }
    }
    return taken;
  }

  /// As logged, as there is no draft here that could take the post back.
  private Share logged(Share share, Caller caller) {
    ShareId id = new ShareId(caller.id(), numbers.next(caller.id(), Sequence.SHARE));
    Share.Trail trail = share.trail();
    return new Share(
        id,
        share.matter(),
        share.kind(),
        share.moment(),
        new Share.Trail(
            new Share.Origin.Logged(), trail.places(), trail.corrections(), trail.fate()));
  }

  private static String origin(Share share, MemberArchive from) {
    return "import/" + from.member().id().value() + "/" + share.id().shortName();
  }

  private static Twin twin(Share share) {
    return new Twin(share.matter().key(), share.moment().at());
  }
}
