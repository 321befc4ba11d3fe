package headway.domain.week;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// When a member rested, and when they asked for a week back; pauses are kept apart, in order.
public record Rest(List<Pause> pauses, List<Instant> repairs) {
  static final Rest NONE = new Rest(List.of(), List.of());

  public Rest {
    pauses = apart(pauses);
    repairs = repairs.stream().distinct().sorted(naturalOrder()).toList();
  }

  boolean isPaused(LocalDate day) {
    return pauses.stream().anyMatch(pause -> pause.covers(day));
  }

  /// With one more pause; an end still to come also ends a pause that had none.
  Rest with(Pause added, LocalDate today) {
    var all = new ArrayList<Pause>();
    for (var pause : pauses) {
      var ends =
          pause.until().isEmpty() && !added.endsBefore(today) && !added.endsBefore(pause.from());
      all.add(ends ? new Pause(pause.from(), added.until()) : pause);
    }
    all.add(added);
    return new Rest(all, repairs);
  }

  /// Without any pause from `today` on.
  Rest resumed(LocalDate today) {
    var yesterday = Optional.of(today.minusDays(1));
    var past =
        pauses.stream()
            .filter(pause -> pause.from().isBefore(today))
            .map(pause -> pause.endsBefore(today) ? pause : new Pause(pause.from(), yesterday))
            .toList();
    return new Rest(past, repairs);
  }

  Rest asked(Instant now) {
    var all = new ArrayList<>(repairs);
    all.add(now);
    return new Rest(pauses, all);
  }

  private static List<Pause> apart(List<Pause> pauses) {
    var apart = new ArrayList<Pause>();
    for (var pause : pauses.stream().sorted(comparing(Pause::from)).toList()) {
      if (!apart.isEmpty() && apart.getLast().touches(pause)) {
        apart.add(apart.removeLast().joined(pause));
      } else {
        apart.add(pause);
      }
    }
    return List.copyOf(apart);
  }
}
