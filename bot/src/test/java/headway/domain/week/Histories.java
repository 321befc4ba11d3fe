package headway.domain.week;

import headway.domain.week.History.Event;
import headway.domain.week.History.FirstDay;
import headway.domain.week.History.Made;
import headway.domain.week.History.Moved;
import headway.domain.week.History.Paused;
import headway.domain.week.History.RepairAsked;
import headway.domain.week.History.Resumed;
import headway.domain.week.History.Started;
import headway.domain.week.History.Target;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/// Random members: odd zones, any year, up to half a year of sharing.
final class Histories extends DomainContextBase {
  static final List<String> ZONES =
      List.of(
          "UTC",
          "Europe/Berlin",
          "America/Los_Angeles",
          "Australia/Lord_Howe",
          "Pacific/Apia",
          "Africa/Casablanca",
          "Antarctica/Troll",
          "Asia/Kathmandu",
          "America/St_Johns",
          "Pacific/Kiritimati",
          "Pacific/Pago_Pago",
          "Africa/Cairo");
  private static final int QUARTERS_A_DAY = 96;
  private static final int QUARTERS = 180 * QUARTERS_A_DAY;

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(ZONES).map(ZoneId::of);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    var any = Arbitraries.integers().between(0, 13_000).map(LocalDate.of(1995, 1, 1)::plusDays);
    var notable =
        Arbitraries.of("2011-11-20", "2011-12-20", "2024-02-10", "2000-02-20", "2026-03-01")
            .map(LocalDate::parse);
    return Arbitraries.oneOf(any, notable);
  }

  @Provide
  Arbitrary<History> histories() {
    return days()
        .flatMap(day ->
            Combinators.combine(
                    zones(),
                    Arbitraries.integers().between(0, QUARTERS),
                    lives(day),
                    made(day).list().ofMaxSize(60))
                .as((zone, now, events, made) -> history(zone, day, now, events, made)));
  }

  private Arbitrary<List<Event>> lives(LocalDate day) {
    return Combinators.combine(Arbitraries.of(true, true, false), events(day).list().ofMaxSize(20))
        .as((started, events) -> withStart(started, day, events));
  }

  private static List<Event> withStart(boolean started, LocalDate day, List<Event> events) {
    var start = Stream.<Event>of(new Started(History.quarter(day, 0))).filter(_ -> started);
    return Stream.concat(start, events.stream()).toList();
  }

  private static History history(
      ZoneId zone, LocalDate day, int now, List<Event> events, List<Made> made) {
    var until = History.quarter(day, now);
    var past =
        events.stream()
            .filter(event -> !event.at().isAfter(until))
            .sorted(Comparator.comparing(Event::at))
            .toList();
    var shared = made.stream().filter(share -> !share.at().isAfter(until)).toList();
    return new History(zone, History.quarter(day, 0), past, shared, until);
  }

  private Arbitrary<Made> made(LocalDate day) {
    var logged =
        Combinators.combine(instants(day), Arbitraries.integers().between(0, 7))
            .as((at, back) -> new Made(at, back, true));
    var published = instants(day).map(at -> new Made(at, 0, false));
    var corrected =
        Combinators.combine(instants(day), Arbitraries.integers().between(0, 7))
            .as((at, back) -> new Made(at, back, false));
    return Arbitraries.frequencyOf(
        Tuple.of(5, published), Tuple.of(3, logged), Tuple.of(1, corrected));
  }

  private Arbitrary<Event> events(LocalDate day) {
    var numbers = Arbitraries.integers().between(1, 20);
    return Combinators.combine(
            instants(day), Arbitraries.integers().between(0, 11), numbers, zones())
        .as(Histories::event);
  }

  private static Event event(Instant at, int kind, int number, ZoneId zone) {
    return switch (kind) {
      case 0, 1 -> new Moved(at, zone);
      case 2 -> new Started(at);
      case 3, 4 -> new FirstDay(at, DayOfWeek.of(number % 7 + 1));
      case 5, 6 -> new Target(at, number % 4 + 1);
      case 7 -> new Paused(at, number - 14, Optional.of(number % 9));
      case 8 -> new Paused(at, number - 10, Optional.empty());
      case 9 -> new Resumed(at);
      default -> new RepairAsked(at);
    };
  }

  /// Half of them early in a week that begins on Monday, where repairs are decided.
  private Arbitrary<Instant> instants(LocalDate day) {
    var monday = day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    var any =
        Arbitraries.integers().between(0, QUARTERS).map(quarter -> History.quarter(day, quarter));
    var early =
        Combinators.combine(
                Arbitraries.integers().between(0, 24),
                Arbitraries.integers().between(0, 4 * QUARTERS_A_DAY))
            .as((week, quarter) -> History.quarter(monday.plusWeeks(week), quarter));
    return Arbitraries.oneOf(any, early);
  }
}
