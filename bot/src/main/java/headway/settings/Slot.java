package headway.settings;

import java.time.DayOfWeek;
import java.time.LocalTime;

/// A time each week, in the member's zone, at which something may go out.
public record Slot(DayOfWeek day, LocalTime time) {}
