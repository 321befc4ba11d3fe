package headway.domain.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

class TurnTest {
  private static final ZoneId CASEY = ZoneId.of("Antarctica/Casey");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Example
  void before0400BelongsToTheDayBefore() {
    var turn = Instant.parse("2026-01-05T03:00:00Z");

    assertThat(Turn.dayOf(turn.minusNanos(1), BERLIN)).isEqualTo("2026-01-04");
    assertThat(Turn.dayOf(turn, BERLIN)).isEqualTo("2026-01-05");
  }

  @Example
  void aDayDoesNotGoBackWhereTheClockDoesAtTheTurn() {
    var back = Instant.parse("2018-03-10T17:00:00Z");

    assertThat(Turn.dayOf(back.minusNanos(1), CASEY)).isEqualTo("2018-03-10");
    assertThat(Turn.dayOf(back, CASEY)).isEqualTo("2018-03-10");
    assertThat(Turn.startOf(LocalDate.parse("2018-03-11"), CASEY))
        .isEqualTo(Instant.parse("2018-03-10T20:00:00Z"));
  }

  @Example
  void aSkippedDayStartsRightAfterTheGap() {
    var start = Turn.startOf(LocalDate.parse("2011-12-30"), ZoneId.of("Pacific/Apia"));

    assertThat(start).isEqualTo(Instant.parse("2011-12-30T10:00:00Z"));
  }

  @Property(tries = 2000)
  @Domain(Histories.class)
  @Domain(DomainContext.Global.class)
  void anInstantLiesBetweenTheStartsOfItsDayAndTheNext(
      @ForAll ZoneId zone, @ForAll @LongRange(min = 0, max = 2_200_000_000L) long second) {
    var instant = Instant.ofEpochSecond(second);

    var day = Turn.dayOf(instant, zone);

    assertThat(Turn.startOf(day, zone)).isBeforeOrEqualTo(instant);
    assertThat(Turn.startOf(day.plusDays(1), zone)).isAfter(instant);
  }
}
