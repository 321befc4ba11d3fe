package headway.domain;

import java.time.DayOfWeek;
import java.time.LocalTime;

/// A day of the week and a wall-clock time in the member's zone, such as a slot.
public record WeeklyTime(DayOfWeek day, LocalTime time) {}
