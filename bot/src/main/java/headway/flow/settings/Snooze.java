package headway.flow.settings;

import headway.chat.Message;
import headway.domain.Member;
import headway.domain.NudgeState;
import headway.domain.nudge.Quiet;
import headway.flow.Bells;
import headway.flow.Caller;
import headway.flow.Done;
import headway.flow.Reply;
import headway.store.Members;
import java.time.Duration;
import java.time.Instant;

/// Has the nudge of today come once more, a little later.
public final class Snooze {
  private final Members members;
  private final Bells bells;
  private final Duration length;
  private final Quiet quiet;

  public Snooze(Members members, Bells bells, Duration length, Quiet quiet) {
    this.members = members;
    this.bells = bells;
    this.length = length;
    this.quiet = quiet;
  }

  public Reply snooze(Caller caller) {
    boolean today =
        caller.member().habits().nudged().last().map(NudgeState.Sent::day).stream()
            .anyMatch(caller.today()::equals);
    if (!today) {
      return Reply.of(next(Message.of("There is no nudge of today to put off."), caller))
          .ending(Done.NOT_SNOOZED);
    }
    Instant until = caller.now().plus(length);
    if (quiet.covers(until, caller.zone())) {
      return Reply.of(
              next(Message.of("That would be in your quiet hours. Not today, then."), caller))
          .ending(Done.NOT_SNOOZED);
    }
    Member member =
        members.change(
            caller.id(),
            caller.change("snooze"),
            stored -> stored.habits(habits -> habits.with(habits.nudged().snoozed(until))));
    bells.set(member, caller.now());
    return Reply.of(Message.of("Until ").due(until, caller.zone()).say(", then."))
        .ending(Done.snoozed(until, caller));
  }

  private static Message next(Message said, Caller caller) {
    return NudgeWords.next(caller.member(), caller.now())
        .map(at -> said.say(" The next can come ").due(at, caller.zone()).say("."))
        .orElse(said);
  }
}
