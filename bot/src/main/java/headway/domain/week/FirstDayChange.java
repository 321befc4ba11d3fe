package headway.domain.week;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// The first day of week, as set on that day.
public record FirstDayChange(LocalDate on, DayOfWeek day) {}
