package headway.flow;

import headway.domain.Alarm;
import headway.domain.AlarmKind;
import headway.domain.Habits;
import headway.domain.Member;
import headway.domain.NudgeMode;
import headway.domain.NudgeState.Sent;
import headway.store.Alarms;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// Sets a member's alarms: the end of the running week, the next nudge.
public final class Bells {
  private final Alarms alarms;

  public Bells(Alarms alarms) {
    this.alarms = alarms;
  }

  /// Sets both anew, after anything that they depend on has changed; a week end that is due and not
  /// yet looked at stays due.
  public void set(Member member, Instant now) {
    if (member.rhythm().startedOn().isPresent() && !isWeekEnding(member, now)) {
      alarms.set(new Alarm(AlarmKind.WEEK_END, member.id(), weekEnd(member, now)));
    }
    Optional<Instant> nudge = nextNudge(member, now);
    if (nudge.isPresent()) {
      alarms.set(new Alarm(AlarmKind.NUDGE, member.id(), nudge.get()));
    } else {
      alarms.clear(AlarmKind.NUDGE, member.id());
    }
  }

  private boolean isWeekEnding(Member member, Instant now) {
    return alarms
        .find(AlarmKind.WEEK_END, member.id())
        .filter(alarm -> !alarm.at().isAfter(now))
        .isPresent();
  }

  public static Instant weekEnd(Member member, Instant now) {
    var rhythm = member.rhythm();
    return rhythm.endOf(rhythm.weekOf(rhythm.dayAt(now)));
  }

  /// The member's next nudge time, or a snooze if that is sooner; none when nudges are off,
  /// stopped, or never asked for, or when the member is reached nowhere.
  public static Optional<Instant> nextNudge(Member member, Instant now) {
    Habits habits = member.habits();
    boolean wanted = member.rhythm().startedOn().isPresent() || habits.is(Habits.Switch.NUDGES_SET);
    if (!wanted
        || member.person().isAway()
        || habits.nudges().mode() == NudgeMode.OFF
        || habits.nudged().stop().isPresent()) {
      return Optional.empty();
    }
    Stream<Instant> snoozed = habits.nudged().last().flatMap(Sent::snoozed).stream();
    return Stream.concat(
            snoozed.filter(now::isBefore),
            habits.nudges().times().next(now, member.zone()).stream())
        .min(Instant::compareTo);
  }
}
