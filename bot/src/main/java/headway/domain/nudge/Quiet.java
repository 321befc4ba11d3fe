package headway.domain.nudge;

import headway.domain.week.WallClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The hours of a day in which nobody is written to; none if both ends are the same.
public record Quiet(LocalTime from, LocalTime until) {
  public static final Quiet DEFAULT = new Quiet(LocalTime.of(19, 0), LocalTime.of(8, 0));

  public boolean covers(Instant instant, ZoneId zone) {
    var shown = LocalTime.ofInstant(instant, zone);
    return from.isBefore(until)
        ? !shown.isBefore(from) && shown.isBefore(until)
        : !from.equals(until) && (!shown.isBefore(from) || shown.isBefore(until));
  }

  /// The first instant from `instant` on that is not quiet.
  public Instant endsAt(Instant instant, ZoneId zone) {
    if (!covers(instant, zone)) {
      return instant;
    }
    var today = LocalDate.ofInstant(instant, zone);
    return Stream.concat(
            changeOfClocks(instant, zone),
            IntStream.rangeClosed(0, 3).boxed().flatMap(i -> ends(today.plusDays(i), zone)))
        .filter(end -> end.isAfter(instant) && !covers(end, zone))
        .min(Instant::compareTo)
        .orElseThrow();
  }

  private Stream<Instant> ends(LocalDate date, ZoneId zone) {
    var end = date.atTime(until);
    return Stream.concat(
        Stream.of(WallClock.at(end, zone)),
        zone.getRules().getValidOffsets(end).stream().map(end::toInstant));
  }

  private static Stream<Instant> changeOfClocks(Instant instant, ZoneId zone) {
    var change = zone.getRules().nextTransition(instant);
    return change == null ? Stream.empty() : Stream.of(change.getInstant());
  }
}
