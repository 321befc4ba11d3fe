package headway.domain.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NudgeTimesTest {
  private static final Set<DayOfWeek> DAILY = EnumSet.allOf(DayOfWeek.class);

  private static Optional<Instant> next(String time, String after, String zone) {
    return new NudgeTimes(DAILY, LocalTime.parse(time)).next(Instant.parse(after), ZoneId.of(zone));
  }

  @Example
  void theNextIsStrictlyAfter() {
    assertThat(next("09:30", "2026-01-05T08:30:00Z", "Europe/Berlin"))
        .contains(Instant.parse("2026-01-06T08:30:00Z"));
    assertThat(next("09:30", "2026-01-05T08:29:59Z", "Europe/Berlin"))
        .contains(Instant.parse("2026-01-05T08:30:00Z"));
  }

  @Example
  void inAGapItIsTheFirstInstantAfter() {
    assertThat(next("02:15", "2026-03-28T12:00:00Z", "Europe/Berlin"))
        .contains(Instant.parse("2026-03-29T01:00:00Z"));
    assertThat(next("02:10", "2026-10-03T12:00:00Z", "Australia/Lord_Howe"))
        .contains(Instant.parse("2026-10-03T15:30:00Z"));
  }

  @Example
  void inAnOverlapItIsTheEarlierAndOnlyThat() {
    assertThat(next("02:30", "2026-10-24T12:00:00Z", "Europe/Berlin"))
        .contains(Instant.parse("2026-10-25T00:30:00Z"));
    assertThat(next("02:30", "2026-10-25T00:30:00Z", "Europe/Berlin"))
        .contains(Instant.parse("2026-10-26T01:30:00Z"));
  }

  @Example
  void aDayThatNeverWasHasNone() {
    assertThat(next("09:30", "2011-12-29T20:00:00Z", "Pacific/Apia"))
        .contains(Instant.parse("2011-12-30T19:30:00Z"));
  }

  @Example
  void withoutDaysThereIsNone() {
    var never = new NudgeTimes(Set.of(), LocalTime.of(9, 30));

    assertThat(never.next(Instant.EPOCH, ZoneId.of("UTC"))).isEmpty();
  }

  @Property(tries = 300)
  void everyWantedDayThatExistsHasExactlyOne(
      @ForAll("zones") ZoneId zone,
      @ForAll("starts") Instant start,
      @ForAll @IntRange(max = 1439) int minute,
      @ForAll Set<DayOfWeek> days) {
    var times = new NudgeTimes(days, LocalTime.MIDNIGHT.plusMinutes(minute));
    var end = start.plus(Duration.ofDays(40));

    var seen = new ArrayList<Instant>();
    var next = times.next(start, zone);
    while (next.isPresent() && next.get().isBefore(end)) {
      seen.add(next.get());
      next = times.next(next.get(), zone);
    }

    assertThat(seen).isEqualTo(watched(times, start, end, zone));
  }

  /// Watches the clock minute by minute; a time it jumps over is noted as soon as it is past.
  private static List<Instant> watched(NudgeTimes times, Instant start, Instant end, ZoneId zone) {
    var seen = new ArrayList<Instant>();
    var latest = LocalDateTime.ofInstant(start.minus(Duration.ofDays(2)), zone);
    for (var now = start.minus(Duration.ofDays(2)); now.isBefore(end); now = now.plusSeconds(60)) {
      var clock = LocalDateTime.ofInstant(now, zone);
      for (var date : new HashSet<>(List.of(latest.toLocalDate(), clock.toLocalDate()))) {
        var wanted = date.atTime(times.time());
        if (latest.isBefore(wanted)
            && !clock.isBefore(wanted)
            && times.days().contains(date.getDayOfWeek())
            && now.isAfter(start)) {
          seen.add(now);
        }
      }
      latest = clock.isAfter(latest) ? clock : latest;
    }
    return seen;
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
            "Europe/Berlin",
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "Africa/Casablanca",
            "Antarctica/Troll",
            "Asia/Kathmandu",
            "America/Nuuk",
            "Asia/Beirut",
            "America/Havana")
        .map(ZoneId::of);
  }

  @Provide
  Arbitrary<Instant> starts() {
    var any =
        Arbitraries.integers()
            .between(15_000, 23_000)
            .map(day -> Instant.EPOCH.plus(Duration.ofDays(day)));
    var notable =
        Arbitraries.of("2011-12-20", "2026-03-10", "2026-10-05", "2024-02-20")
            .map(day -> Instant.parse(day + "T13:00:00Z"));
    return Arbitraries.oneOf(any, notable);
  }
}
