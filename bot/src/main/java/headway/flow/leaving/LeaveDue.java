package headway.flow.leaving;

import headway.domain.Account;
import headway.domain.Member;
import headway.flow.Due;
import headway.store.Departure;
import headway.store.Departures;
import headway.store.Members;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Deals with accounts and workspaces that left or came back, each once.
public final class LeaveDue implements Due {
  private static final Logger LOG = LoggerFactory.getLogger(LeaveDue.class);
  private static final Duration AGAIN = Duration.ofMinutes(1);
  private static final int BATCH = 50;
  private final Departures departures;
  private final Members members;
  private final MarkAway mark;
  private final After after;
  private final InstantSource clock;

  /// What follows where a member has another account, and where a workspace stays away.
  public record After(AskLinked ask, ForgetSpace forget) {}

  public LeaveDue(
      Departures departures, Members members, MarkAway mark, After after, InstantSource clock) {
    this.departures = departures;
    this.members = members;
    this.mark = mark;
    this.after = after;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "leaving";
  }

  @Override
  public Optional<Instant> next() {
    return departures.next();
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    List<Departure> due = departures.lease(now, BATCH);
    while (!due.isEmpty()) {
      due.forEach(departure -> departures.settle(departure, again(departure, now)));
      due = departures.lease(now, BATCH);
    }
  }

  /// When to look at it again, if it is not dealt with.
  private Optional<Instant> again(Departure departure, Instant now) {
    try {
      return departure
          .account()
          .map(account -> ofAccount(departure, account, now))
          .orElseGet(() -> ofWorkspace(departure, now));
    } catch (RuntimeException fault) {
      LOG.error("{} left or came back, and that can't be dealt with yet", departure.key(), fault);
      return Optional.of(now.plus(AGAIN));
    }
  }

  private Optional<Instant> ofWorkspace(Departure departure, Instant now) {
    for (Member member : members.in(departure.chat(), departure.tenant())) {
      for (Account account : member.person().accounts()) {
        if (account.chat() == departure.chat() && account.tenant().equals(departure.tenant())) {
          mark(member, account, departure, now);
        }
      }
    }
    return departure.gone() ? after.forget().forget(departure, now) : Optional.empty();
  }

  private Optional<Instant> ofAccount(Departure departure, Account account, Instant now) {
    Optional<Member> member = members.by(account);
    if (member.isEmpty()) {
      departures.forget(account);
      return Optional.empty();
    }
    return mark(member.get(), account, departure, now)
        .flatMap(marked -> after.ask().ask(marked, account, now));
  }

  /// The member, where the account is gone.
  private Optional<Member> mark(Member member, Account account, Departure departure, Instant now) {
    if (departure.gone()) {
      return Optional.of(mark.gone(member, account, departure, now));
    }
    mark.back(member, account, departure, now);
    return Optional.empty();
  }
}
