package headway.flow.settings;

import headway.chat.Message;
import headway.domain.Habits;
import headway.domain.Habits.NudgePlan;
import headway.domain.Habits.Switch;
import headway.domain.Member;
import headway.domain.NudgeMode;
import headway.domain.nudge.NudgeTimes;
import headway.flow.Bells;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.store.Members;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// When a member is reminded, how readily, and whether at all.
public final class SetNudges {
  private final Members members;
  private final Bells bells;

  public SetNudges(Members members, Bells bells) {
    this.members = members;
    this.bells = bells;
  }

  public Reply show(Caller caller) {
    return Reply.of(NudgeWords.all(caller.member(), caller));
  }

  /// At that time, on those days or the ones before; whoever names a time wants to be nudged.
  public Reply at(Caller caller, Optional<Set<DayOfWeek>> days, LocalTime time) {
    return wanted(
        caller,
        plan -> {
          NudgeTimes times = new NudgeTimes(days.orElse(plan.times().days()), time);
          return new NudgePlan(on(plan.mode()), times);
        });
  }

  public Reply daily(Caller caller) {
    return wanted(caller, plan -> new NudgePlan(NudgeMode.DAILY, plan.times()));
  }

  /// Only while the week needs it.
  public Reply needed(Caller caller) {
    return wanted(caller, plan -> new NudgePlan(NudgeMode.NEEDED, plan.times()));
  }

  /// Again, after `off`, a goodbye, a closed conversation or "ask in a month".
  public Reply on(Caller caller) {
    return wanted(caller, plan -> new NudgePlan(on(plan.mode()), plan.times()));
  }

  public Reply off(Caller caller) {
    change(caller, habits -> habits.with(new NudgePlan(NudgeMode.OFF, habits.nudges().times())));
    return Reply.of(
        "No more nudges. What there is to tell stands in `home`; `nudge on` brings them back.");
  }

  private Reply wanted(Caller caller, UnaryOperator<NudgePlan> edit) {
    Member member =
        change(
            caller,
            habits -> habits.with(edit.apply(habits.nudges())).with(habits.nudged().restarted()));
    return Reply.of(Message.of("Good. ").then(NudgeWords.all(member, caller)));
  }

  private Member change(Caller caller, UnaryOperator<Habits> edit) {
    Member member =
        members.change(
            caller.id(),
            caller.change("nudge"),
            stored -> stored.habits(habits -> edit.apply(habits).turned(Switch.NUDGES_SET, true)));
    bells.set(member, caller.now());
    return member;
  }

  private static NudgeMode on(NudgeMode mode) {
    return switch (mode) {
      case DAILY, NEEDED -> mode;
      case OFF -> NudgeMode.DAILY;
    };
  }
}
