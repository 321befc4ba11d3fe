package headway.flow;

import headway.domain.Member;
import headway.domain.MemberId;
import headway.domain.Share;
import headway.domain.week.Standing;
import headway.domain.week.WeekShare;
import headway.store.Shares;
import java.time.Instant;
import java.util.List;

/// Where a member stands, folded anew from all that they shared.
public final class Standings {
  private final Shares shares;

  public Standings(Shares shares) {
    this.shares = shares;
  }

  public Standing of(Member member, Instant now) {
    return Standing.of(member.rhythm(), counted(member.id()), now);
  }

  private List<WeekShare> counted(MemberId member) {
    return shares.all(member).stream().filter(Share::counts).map(Standings::counted).toList();
  }

  private static WeekShare counted(Share share) {
    return new WeekShare(
        share.id().number(), share.moment().day(), share.moment().at(), share.isLogged());
  }
}
