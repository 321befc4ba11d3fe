package headway.flow.leaving;

import headway.domain.Account;
import headway.domain.Alarm;
import headway.domain.AlarmKind;
import headway.domain.Away;
import headway.domain.Away.Why;
import headway.domain.Delivery;
import headway.domain.Habits.Switch;
import headway.domain.Member;
import headway.domain.MemberId;
import headway.flow.Bells;
import headway.flow.queue.ReleaseHeld;
import headway.store.Alarms;
import headway.store.Change;
import headway.store.Departure;
import headway.store.Drafts;
import headway.store.Members;
import java.time.Duration;
import java.time.Instant;

/// Marks a member's account as gone, or as there again, with all that follows from it.
public final class MarkAway {
  /// What is looked up and changed.
  public record Shelves(Members members, Drafts drafts, Alarms alarms) {}

  private final Shelves shelves;
  private final Bells bells;
  private final ReleaseHeld release;
  private final Duration deleteAfter;

  /// @param deleteAfter how long those who are reached nowhere are remembered
  public MarkAway(Shelves shelves, Bells bells, ReleaseHeld release, Duration deleteAfter) {
    this.shelves = shelves;
    this.bells = bells;
    this.release = release;
    this.deleteAfter = deleteAfter;
  }

  /// The member as marked; what waits is held, and who is reached nowhere is not nudged.
  Member gone(Member member, Account account, Departure departure, Instant now) {
    Away away = new Away(account, why(departure), now);
    boolean holds = away.why() == Why.SWITCHED_OFF && waiting(member.id()) > 0;
    Member marked =
        shelves
            .members()
            .change(member.id(), change(departure), stored -> marked(stored, away, holds));
    marked
        .person()
        .awaySince()
        .ifPresent(since -> {
          Instant then = since.plus(deleteAfter);
          shelves.alarms().set(new Alarm(AlarmKind.FORGET, marked.id(), then));
          bells.set(marked, now);
        });
    return marked;
  }

  private static Member marked(Member member, Away away, boolean holds) {
    Member marked = member.with(member.person().left(away));
    return holds ? marked.habits(habits -> habits.turned(Switch.QUEUE_HELD, true)) : marked;
  }

  /// What their workspace's leaving held goes on; what they hold, they let go themselves.
  void back(Member member, Account account, Departure departure, Instant now) {
    Why why = why(departure);
    Member marked =
        shelves
            .members()
            .change(
                member.id(),
                change(departure),
                stored -> stored.with(stored.person().returned(account, why)));
    bells.set(marked, now);
    if (!marked.habits().is(Switch.QUEUE_HELD) && !marked.person().isShutOut(account)) {
      release.ofReturned(marked.id(), change(departure).token(), now);
    }
  }

  /// How much of theirs waits for its time.
  int waiting(MemberId member) {
    return (int)
        shelves.drafts().queued(member).stream()
            .flatMap(draft -> draft.progress().deliveries().stream())
            .filter(Delivery::isWaiting)
            .count();
  }

  private static Why why(Departure departure) {
    return departure.user().isPresent() ? Why.SWITCHED_OFF : Why.SHUT_OUT;
  }

  private static Change change(Departure departure) {
    return new Change("left/" + departure.key() + "/" + departure.at());
  }
}
