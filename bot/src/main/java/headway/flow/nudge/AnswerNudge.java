package headway.flow.nudge;

import headway.chat.Message;
import headway.domain.Habits;
import headway.domain.Habits.NudgePlan;
import headway.domain.Member;
import headway.domain.NudgeMode;
import headway.domain.NudgeState;
import headway.domain.nudge.NudgeTimes;
import headway.flow.Bells;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.TimeWords;
import headway.store.Members;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Takes the answers to a nudge that are not about its step.
public final class AnswerNudge {
  private final Members members;
  private final Bells bells;
  private final Duration month;

  public AnswerNudge(Members members, Bells bells, NudgeRules rules) {
    this.members = members;
    this.bells = bells;
    this.month = rules.month();
  }

  public Reply notToday(Caller caller) {
    Member member = change(caller, habits -> habits.with(habits.nudged().unsnoozed()));
    return Reply.of(next(Message.of("Not today, then."), member, caller));
  }

  public Reply mondaysOnly(Caller caller) {
    Member member =
        change(
            caller,
            habits -> {
              NudgePlan plan = habits.nudges();
              NudgeTimes mondays = new NudgeTimes(Set.of(DayOfWeek.MONDAY), plan.times().time());
              return habits.with(new NudgePlan(plan.mode(), mondays));
            });
    String time = TimeWords.of(member.habits().nudges().times().time());
    return Reply.of("Mondays only, at " + time + ". `nudge` shows it and changes it.");
  }

  public Reply askInAMonth(Caller caller) {
    Instant until = caller.now().plus(month);
    change(caller, habits -> habits.with(habits.nudged().unsnoozed().putOff(until)));
    return Reply.of(
        Message.of("I won't write unasked before ")
            .when(until, caller.zone())
            .say(". `nudge on` brings me back sooner."));
  }

  public Reply stop(Caller caller) {
    change(caller, habits -> habits.with(off(habits.nudges())));
    return Reply.of(
        "Stopped. What there is to tell stands in `home`; `nudge on` brings nudges back.");
  }

  private static NudgePlan off(NudgePlan plan) {
    return new NudgePlan(NudgeMode.OFF, plan.times());
  }

  private Member change(Caller caller, UnaryOperator<Habits> edit) {
    Member member =
        members.change(caller.id(), caller.change("nudge"), stored -> stored.habits(edit));
    bells.set(member, caller.now());
    return member;
  }

  private static Message next(Message said, Member member, Caller caller) {
    NudgeState state = member.habits().nudged();
    Instant from = state.quietUntil().filter(caller.now()::isBefore).orElse(caller.now());
    Optional<Instant> next = Bells.nextNudge(member, from);
    return next.map(at -> said.say(" The next nudge can come ").due(at, caller.zone()).say("."))
        .orElse(said);
  }
}
