package headway.domain.week;

import java.time.Instant;
import java.util.List;

/// Pauses, and when repairs were asked for.
public record Rest(List<Pause> pauses, List<Instant> repairs) {}
