package headway.flow.leaving;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Message;
import headway.chat.Sent;
import headway.domain.Account;
import headway.domain.Habits.Switch;
import headway.domain.Member;
import headway.domain.SpaceId;
import headway.domain.nudge.Quiet;
import headway.flow.Outbox;
import headway.flow.Reply;
import headway.flow.TimeWords;
import headway.flow.outlet.OutletBook;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Asks at a member's other account what is to become of the queue.
public final class AskLinked {
  private static final Duration AGAIN = Duration.ofMinutes(1);
  private final MarkAway mark;
  private final Outbox outbox;
  private final OutletBook outlets;
  private final Quiet quiet;

  public AskLinked(MarkAway mark, Outbox outbox, OutletBook outlets, Quiet quiet) {
    this.mark = mark;
    this.outbox = outbox;
    this.outlets = outlets;
    this.quiet = quiet;
  }

  /// Empty when it is asked, or nothing is to be asked; else when to try again.
  Optional<Instant> ask(Member member, Account gone, Instant now) {
    int waiting = mark.waiting(member.id());
    boolean open = member.habits().is(Switch.QUEUE_HELD) && waiting > 0;
    if (!open || member.person().isAway()) {
      return Optional.empty();
    }
    Account there = member.person().lastUsed();
    if (!outbox.reaches(there)) {
      return Optional.of(now.plus(AGAIN));
    }
    return quiet.covers(now, member.zone())
        ? Optional.of(quiet.endsAt(now, member.zone()))
        : again(outbox.direct(there, new Reply.Said(words(gone, waiting), ""), now), now);
  }

  private static Optional<Instant> again(Sent sent, Instant now) {
    return switch (sent) {
      case Sent.Delivered _, Sent.Closed _ -> Optional.empty();
      case Sent.Busy busy ->
          Optional.of(now.plus(busy.pause().compareTo(AGAIN) < 0 ? AGAIN : busy.pause()));
    };
  }

  private Message words(Account gone, int waiting) {
    return Message.of("Your account in ")
        .quote(outlets.nameOf(new SpaceId(gone.chat(), gone.tenant())))
        .say(" was switched off, so I hold your queue: ")
        .say(TimeWords.count(waiting, "delivery waits", "deliveries wait"))
        .say(". Shall it go on from here?")
        .with(
            new Button("Let my queue go on", Action.QUEUE_GO),
            new Button("Keep it held", Action.HOLD));
  }
}
