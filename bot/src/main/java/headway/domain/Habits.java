package headway.domain;

import headway.domain.nudge.NudgeTimes;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// How a member wants to be served: nudges, slots, what is switched on, what was announced.
public record Habits(
    NudgePlan nudges,
    NudgeState nudged,
    List<WeeklyTime> slots,
    Set<Switch> switches,
    Announcements announcements) {

  /// When a member wants to be reminded.
  public record NudgePlan(NudgeMode mode, NudgeTimes times) {}

  /// Things that are on or off.
  public enum Switch {
    STREAK_HIDDEN,
    QUEUE_HELD,
    /// The member chose nudges before anything of theirs had begun.
    NUDGES_SET,
    SET_UP,
    /// The member said which zone they are in, or left that question.
    ZONE_ASKED,
    /// The member is in their home space no more, and sees nothing of its pool.
    HOME_LEFT,
    /// A direct message got through, in a chat where people can close theirs.
    REACHED
  }

  public Habits {
    slots = List.copyOf(slots);
    switches = Set.copyOf(switches);
  }

  public boolean is(Switch which) {
    return switches.contains(which);
  }

  public Habits with(NudgePlan plan) {
    return new Habits(plan, nudged, slots, switches, announcements);
  }

  public Habits with(NudgeState state) {
    return new Habits(nudges, state, slots, switches, announcements);
  }

  public Habits withSlots(List<WeeklyTime> times) {
    return new Habits(nudges, nudged, times, switches, announcements);
  }

  public Habits with(Announcements made) {
    return new Habits(nudges, nudged, slots, switches, made);
  }

  public Habits turned(Switch which, boolean on) {
    EnumSet<Switch> next = EnumSet.noneOf(Switch.class);
    next.addAll(switches);
    if (on) {
      next.add(which);
    } else {
      next.remove(which);
    }
    return new Habits(nudges, nudged, slots, next, announcements);
  }
}
