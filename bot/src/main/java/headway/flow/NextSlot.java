package headway.flow;

import headway.domain.Delivery;
import headway.domain.Draft;
import headway.domain.DraftId;
import headway.domain.UsageException;
import headway.domain.WeeklyTime;
import headway.domain.nudge.NudgeTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the member's next slot where none of their other drafts waits.
public final class NextSlot {
  private static final Duration AHEAD = Duration.ofDays(365);

  private NextSlot() {}

  public static Instant after(
      Instant now, List<WeeklyTime> slots, ZoneId zone, Set<Instant> taken) {
    if (slots.isEmpty()) {
      throw new UsageException("You have no slots. Name a time, or set some: `slots tue 09:00`.");
    }
    Instant last = now.plus(AHEAD);
    Instant slot = next(now, slots, zone);
    while (taken.contains(slot)) {
      slot = next(slot, slots, zone);
    }
    if (slot.isAfter(last)) {
      throw new UsageException(
          "All your slots of a year are taken. Name a time, or add slots: `slots tue 09:00, fri"
              + " 09:00`.");
    }
    return slot;
  }

  /// When other drafts of these wait to go out.
  public static Set<Instant> taken(List<Draft> queued, Optional<DraftId> besides) {
    return queued.stream()
        .filter(draft -> besides.filter(draft.id()::equals).isEmpty())
        .flatMap(draft -> draft.progress().deliveries().stream())
        .filter(Delivery::isWaiting)
        .map(Delivery::due)
        .collect(Collectors.toSet());
  }

  private static Instant next(Instant from, List<WeeklyTime> slots, ZoneId zone) {
    return slots.stream()
        .map(slot -> new NudgeTimes(Set.of(slot.day()), slot.time()).next(from, zone))
        .flatMap(Optional::stream)
        .min(Instant::compareTo)
        .orElseThrow();
  }
}
