package headway.domain.week;

import java.time.LocalDate;
import java.util.Optional;

/// Rest, both days included.
public record Pause(LocalDate from, Optional<LocalDate> until) {}
