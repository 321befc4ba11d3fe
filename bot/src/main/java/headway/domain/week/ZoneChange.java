package headway.domain.week;

import java.time.Instant;
import java.time.ZoneId;

/// A member's zone from an instant on.
public record ZoneChange(Instant since, ZoneId zone) {}
