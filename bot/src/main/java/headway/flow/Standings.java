package headway.flow;

import headway.domain.Member;
import headway.domain.Share;
import headway.domain.week.Standing;
import headway.domain.week.WeekRules;
import headway.domain.week.WeekShare;
import headway.store.Shares;
import java.time.Instant;
import java.util.List;

/// Where a member stands, folded anew from all that they shared.
public final class Standings {
  private final Shares shares;
  private final WeekRules rules;

  public Standings(Shares shares) {
    this(shares, WeekRules.DEFAULT);
  }

  public Standings(Shares shares, WeekRules rules) {
    this.shares = shares;
    this.rules = rules;
  }

  /// All that a member shared, oldest day first, and where it puts them.
  public record History(List<Share> shares, Standing standing) {
    public History {
      shares = List.copyOf(shares);
    }
  }

  public Standing of(Member member, Instant now) {
    return history(member, now).standing();
  }

  public History history(Member member, Instant now) {
    List<Share> all = shares.all(member.id());
    return new History(all, of(member, all, now));
  }

  /// Where these shares would put the member.
  public Standing of(Member member, List<Share> all, Instant now) {
    List<WeekShare> counted = all.stream().filter(Share::counts).map(Standings::counted).toList();
    return Standing.of(member.rhythm(), counted, now, rules);
  }

  private static WeekShare counted(Share share) {
    return new WeekShare(
        share.id().number(), share.moment().day(), share.moment().at(), share.isLogged());
  }
}
