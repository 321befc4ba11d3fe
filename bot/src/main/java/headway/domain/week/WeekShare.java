package headway.domain.week;

import java.time.Instant;
import java.time.LocalDate;

/// A share that counts: its number, its day as fixed when made, its instant, and if it was logged.
public record WeekShare(int number, LocalDate day, Instant at, boolean logged) {}
