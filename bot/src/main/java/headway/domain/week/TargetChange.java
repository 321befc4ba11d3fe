package headway.domain.week;

import java.time.LocalDate;

/// The target, as set on that day.
public record TargetChange(LocalDate on, int target) {}
