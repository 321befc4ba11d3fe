package headway.domain.nudge;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/// The days and the wall-clock time at which a member is reminded.
public record NudgeTimes(Set<DayOfWeek> days, LocalTime time) {}
