package headway.domain.week;

import headway.domain.week.History.Event;
import headway.domain.week.History.FirstDay;
import headway.domain.week.History.Moved;
import headway.domain.week.History.Paused;
import headway.domain.week.History.RepairAsked;
import headway.domain.week.History.Resumed;
import headway.domain.week.History.Started;
import headway.domain.week.History.Target;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Lives a history through, a quarter of an hour at a time, and notes when each week ended.
final class SlowModel {
  private static final Duration STEP = Duration.ofMinutes(15);

  final List<Lived> weeks = new ArrayList<>();
  final Set<LocalDate> restDays = new HashSet<>();
  final List<Instant> asked = new ArrayList<>();
  Optional<LocalDate> started = Optional.empty();

  private final History history;
  private ZoneId zone;
  private DayOfWeek firstDay = DayOfWeek.MONDAY;
  private int target = 2;
  private Optional<Integer> nextTarget = Optional.empty();
  private boolean targetChosen;
  private Optional<LocalDate> restingSince = Optional.empty();
  private LocalDate reached;
  private LocalDate weekBegan;

  /// A week as it went by; `end` is the instant of the turn after its last day.
  record Lived(LocalDate first, LocalDate last, int target, Instant end) {}

  SlowModel(History history) {
    this.history = history;
    this.zone = history.home();
    choicesBeforeTheStart();
    var origin = LocalDate.ofInstant(history.begin(), ZoneOffset.UTC).minusDays(21);
    weekBegan = origin.with(TemporalAdjusters.nextOrSame(firstDay));
    reached = weekBegan;
    live();
  }

  LocalDate dayAt(Instant instant) {
    return LocalDateTime.ofInstant(instant, zone).minusHours(4).toLocalDate();
  }

  boolean rests(LocalDate day) {
    return restDays.contains(day) || restingSince.filter(since -> !day.isBefore(since)).isPresent();
  }

  private void choicesBeforeTheStart() {
    for (var event : history.events()) {
      if (event instanceof Started) {
        return;
      } else if (event instanceof FirstDay choice) {
        firstDay = choice.day();
      } else if (event instanceof Target choice) {
        target = choice.target();
        targetChosen = true;
      }
    }
  }

  private void live() {
    var left = new ArrayList<>(history.events());
    var time = History.quarter(weekBegan.plusDays(2), 0);
    while (weeks.isEmpty() || !weeks.getLast().end().isAfter(history.now())) {
      while (!left.isEmpty() && left.getFirst().at().equals(time)) {
        happen(left.removeFirst());
      }
      turn(time);
      time = time.plus(STEP);
    }
  }

  /// Days that begin now, where the member is by now.
  private void turn(Instant time) {
    while (reached.isBefore(dayAt(time))) {
      var tomorrow = reached.plusDays(1);
      if (tomorrow.getDayOfWeek() == firstDay && !weekBegan.plusDays(7).isAfter(tomorrow)) {
        weeks.add(new Lived(weekBegan, reached, target, time));
        weekBegan = tomorrow;
        target = nextTarget.orElse(target);
        nextTarget = Optional.empty();
      }
      reached = tomorrow;
    }
  }

  /// In their order: what comes before a move is dated where the member was, even at one instant.
  private void happen(Event event) {
    turn(event.at());
    var today = dayAt(event.at());
    switch (event) {
      case Moved moved -> zone = moved.zone();
      case Started _ ->
          started = started.filter(day -> day.isBefore(today)).or(() -> Optional.of(today));
      case FirstDay choice -> firstDay = started.isPresent() ? choice.day() : firstDay;
      case Target choice -> choose(choice.target());
      case Paused pause -> rest(pause.from(today), today);
      case Resumed _ -> resume(today);
      case RepairAsked _ -> asked.add(event.at());
    }
  }

  private void choose(int chosen) {
    if (started.isPresent() && targetChosen) {
      nextTarget = Optional.of(chosen);
    } else if (started.isPresent()) {
      target = chosen;
      targetChosen = true;
    }
  }

  private void rest(Pause pause, LocalDate today) {
    if (pause.until().isEmpty()) {
      restingSince = restingSince.filter(pause.from()::isAfter).or(() -> Optional.of(pause.from()));
    } else {
      var last = pause.until().get();
      if (!last.isBefore(today) && restingSince.isPresent() && !restingSince.get().isAfter(last)) {
        restingSince.get().datesUntil(last).forEach(restDays::add);
        restingSince = Optional.empty();
      }
      pause.from().datesUntil(last.plusDays(1)).forEach(restDays::add);
    }
    while (restingSince.isPresent() && restDays.contains(restingSince.get().minusDays(1))) {
      restingSince = restingSince.map(day -> day.minusDays(1));
    }
    restingSince.ifPresent(since -> restDays.removeIf(day -> !day.isBefore(since)));
  }

  private void resume(LocalDate today) {
    restingSince
        .filter(since -> since.isBefore(today))
        .ifPresent(since -> since.datesUntil(today).forEach(restDays::add));
    restingSince = Optional.empty();
    restDays.removeIf(day -> !day.isBefore(today));
  }
}
