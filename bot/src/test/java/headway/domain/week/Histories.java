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
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/// Random members: odd zones, any year, up to four months of sharing.
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
  private static final int DAYS = 120;

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
            Combinators.combine(zones(), number(DAYS * QUARTERS_A_DAY), life(day))
                .as((zone, now, life) -> life.in(zone, day, History.quarter(day, now))));
  }

  /// What happens to a member, whenever they look.
  private record Life(List<Event> events, List<Made> made) {
    History in(ZoneId zone, LocalDate day, Instant now) {
      var past =
          events.stream()
              .filter(event -> !event.at().isAfter(now))
              .sorted(Comparator.comparing(Event::at))
              .toList();
      var shared = made.stream().filter(share -> !share.at().isAfter(now)).toList();
      return new History(zone, History.quarter(day, 0), past, shared, now);
    }

    Life and(Life other) {
      return new Life(
          Stream.concat(events.stream(), other.events.stream()).toList(),
          Stream.concat(made.stream(), other.made.stream()).toList());
    }
  }

  private Arbitrary<Life> life(LocalDate day) {
    var start = List.<Event>of(new Started(History.quarter(day, 0)));
    return Combinators.combine(
            Arbitraries.of(start, start, List.<Event>of()),
            events(day).list().ofMaxSize(12),
            made(instants(day)).list().ofMaxSize(30),
            rescue(day).list().ofMaxSize(6))
        .as((started, events, made, rescues) ->
            rescues.stream()
                .reduce(new Life(started, List.of()).and(new Life(events, made)), Life::and));
  }

  /// A repair asked for early in a week that begins on Monday, with shares around it.
  private Arbitrary<Life> rescue(LocalDate day) {
    var monday = day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    return number(16)
        .map(monday::plusWeeks)
        .flatMap(week -> {
          var early = number(4 * QUARTERS_A_DAY).map(quarter -> History.quarter(week, quarter));
          return Combinators.combine(early, made(early).list().ofMaxSize(4))
              .as((asked, made) -> new Life(List.of(new RepairAsked(asked)), made));
        });
  }

  private static Arbitrary<Made> made(Arbitrary<Instant> instants) {
    var published = instants.map(at -> new Made(at, 0, false));
    var logged =
        Combinators.combine(instants, number(7)).as((at, back) -> new Made(at, back, true));
    var corrected =
        Combinators.combine(instants, number(7)).as((at, back) -> new Made(at, back, false));
    return Arbitraries.frequencyOf(
        Tuple.of(5, published), Tuple.of(3, logged), Tuple.of(1, corrected));
  }

  private Arbitrary<Event> events(LocalDate day) {
    return Combinators.combine(instants(day), number(12), number(20), zones()).as(Histories::event);
  }

  private static Event event(Instant at, int kind, int number, ZoneId zone) {
    return switch (kind) {
      case 0, 1, 2 -> new Moved(at, zone);
      case 3 -> new Started(at);
      case 4, 5 -> new FirstDay(at, DayOfWeek.of(number % 7 + 1));
      case 6, 7 -> new Target(at, number % 3 + 1);
      case 8, 9 -> new Paused(at, number - 14, Optional.of(number % 9));
      case 10 -> new Paused(at, number - 10, Optional.empty());
      default -> new Resumed(at);
    };
  }

  private static Arbitrary<Instant> instants(LocalDate day) {
    return number(DAYS * QUARTERS_A_DAY).map(quarter -> History.quarter(day, quarter));
  }

  private static Arbitrary<Integer> number(int most) {
    return Arbitraries.integers().between(0, most).withDistribution(RandomDistribution.uniform());
  }
}
