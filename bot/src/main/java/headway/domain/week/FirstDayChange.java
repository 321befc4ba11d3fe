package headway.domain.week;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// A first day of the week, chosen on a day.
public record FirstDayChange(LocalDate on, DayOfWeek day) {}
