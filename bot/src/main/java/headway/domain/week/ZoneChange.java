package headway.domain.week;

import java.time.Instant;
import java.time.ZoneId;

/// The member's zone from that instant on.
public record ZoneChange(Instant since, ZoneId zone) {}
