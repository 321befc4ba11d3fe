package headway.domain.week;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Everything of a member that the fold needs besides shares.
public record Rhythm(
    Optional<LocalDate> startedOn,
    List<ZoneChange> zones,
    List<FirstDayChange> firstDays,
    List<TargetChange> targets,
    Rest rest) {
  public ZoneId zone() {
    return zones.getLast().zone();
  }
}
