package headway.domain.week;

import headway.domain.UsageException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// All of a member, besides shares, that says what their weeks ask; each list is in time's order.
public record Rhythm(
    Optional<LocalDate> startedOn,
    List<ZoneChange> zones,
    List<FirstDayChange> firstDays,
    List<TargetChange> targets,
    Rest rest) {
  public static final int DEFAULT_TARGET = 2;

  private static final LocalDate ALWAYS = LocalDate.EPOCH;

  public Rhythm {
    zones = List.copyOf(zones);
    firstDays = List.copyOf(firstDays);
    targets = List.copyOf(targets);
    if (zones.isEmpty()) {
      throw new IllegalArgumentException("a rhythm needs a zone");
    }
  }

  public static Rhythm start(ZoneId zone, Instant now) {
    return new Rhythm(
        Optional.empty(), List.of(new ZoneChange(now, zone)), List.of(), List.of(), Rest.NONE);
  }

  public Rhythm started(LocalDate day) {
    var earliest = startedOn.filter(known -> known.isBefore(day)).orElse(day);
    return new Rhythm(Optional.of(earliest), zones, firstDays, targets, rest);
  }

  public Rhythm inZone(ZoneId zone, Instant now) {
    if (zone.equals(zone())) {
      return this;
    }
    var last = zones.getLast().since();
    var since = now.isBefore(last) ? last : now;
    var changes =
        replaced(zones, change -> change.since().isBefore(since), new ZoneChange(since, zone));
    return new Rhythm(startedOn, changes, firstDays, targets, rest);
  }

  /// Lengthens the running week to the eve of `day`; before anything has started, holds from ever.
  public Rhythm withFirstDay(DayOfWeek day, LocalDate today) {
    var on = startedOn.isEmpty() ? ALWAYS : settled(today);
    var changes =
        replaced(firstDays, change -> change.on().isBefore(on), new FirstDayChange(on, day));
    return new Rhythm(startedOn, zones, changes, targets, rest);
  }

  /// Holds from the next week; the first target at once.
  public Rhythm withTarget(int target, LocalDate today) {
    if (target < 1 || target > TargetChange.MOST) {
      throw new UsageException(
          "A target is 1 to %d shares a week. `intention target 2` sets two."
              .formatted(TargetChange.MOST));
    }
    var day = settled(today);
    var week = weekOf(day);
    var first = targets.isEmpty() ? week.first() : day.plusDays(1);
    var on = startedOn.isEmpty() ? ALWAYS : first;
    var changes =
        replaced(
            targets, change -> !change.on().isAfter(week.first()), new TargetChange(on, target));
    return new Rhythm(startedOn, zones, firstDays, changes, rest);
  }

  /// A pause may lie in the past; an end still to come also ends a pause that had none.
  public Rhythm paused(Pause pause, LocalDate today) {
    return resting(rest.with(pause, today));
  }

  /// Ends the pause of `today` on its eve and drops those planned.
  public Rhythm resumed(LocalDate today) {
    return resting(rest.resumed(today));
  }

  public Rhythm repairAsked(Instant now) {
    return resting(rest.asked(now));
  }

  public ZoneId zone() {
    return zones.getLast().zone();
  }

  public ZoneId zoneAt(Instant instant) {
    return Travel.zoneAt(zones, instant);
  }

  /// The member's day at `instant`, in the zone of that instant.
  public LocalDate dayAt(Instant instant) {
    return Turn.dayOf(instant, zoneAt(instant));
  }

  public DayOfWeek firstDay() {
    return firstDays.isEmpty() ? WeekCalendar.DEFAULT : firstDays.getLast().day();
  }

  /// The target of the week of `day`.
  public int targetOn(LocalDate day) {
    return targetOf(weekOf(day));
  }

  public boolean isPaused(LocalDate day) {
    return rest.isPaused(day);
  }

  public Week weekOf(LocalDate day) {
    return WeekCalendar.of(firstDays).weekOf(day);
  }

  /// The first instant after the week where the member then was; later travel does not move it.
  public Instant endOf(Week week) {
    return Travel.reached(zones, week.last().plusDays(1));
  }

  int targetOf(Week week) {
    for (int i = targets.size() - 1; i >= 0; i--) {
      if (!targets.get(i).on().isAfter(week.first())) {
        return targets.get(i).target();
      }
    }
    return DEFAULT_TARGET;
  }

  /// The day a setting changes on: never one of a week that travel or another change left behind.
  private LocalDate settled(LocalDate today) {
    var day = Travel.notBack(zones, today);
    return firstDays.isEmpty() || firstDays.getLast().on().isBefore(day)
        ? day
        : firstDays.getLast().on();
  }

  private Rhythm resting(Rest changed) {
    return new Rhythm(startedOn, zones, firstDays, targets, changed);
  }

  private static <T> List<T> replaced(List<T> changes, Predicate<T> stays, T added) {
    return Stream.concat(changes.stream().filter(stays), Stream.of(added)).toList();
  }
}
