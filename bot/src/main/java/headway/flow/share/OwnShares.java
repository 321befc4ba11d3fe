package headway.flow.share;

import headway.domain.Share;
import headway.domain.ShareId;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.store.Shares;

/// Finds a member's own shares by number.
final class OwnShares {
  private OwnShares() {}

  /// The member's share of that number, not dropped; nobody else's.
  static Share find(Shares shares, Caller caller, int number) {
    return shares
        .find(new ShareId(caller.id(), number))
        .filter(share -> share.trail().fate() != Share.Fate.DROPPED)
        .orElseThrow(
            () -> new UsageException("You have no h" + number + ". `shares` lists what you have."));
  }
}
