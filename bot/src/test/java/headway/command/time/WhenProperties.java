package headway.command.time;

import static org.assertj.core.api.Assertions.assertThat;

import headway.command.line.Line;
import headway.command.line.Reading;
import headway.command.line.Reading.Read;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

final class WhenProperties {
  private static final LocalTime TURN = LocalTime.of(4, 0);

  @Property(tries = 2_000)
  void aBareTimeIsTheFirstOneAfterNow(
      @ForAll("moments") Moment moment, @ForAll("times") LocalTime time) {
    Instant at = read(time.toString(), moment);

    assertThat(at).isEqualTo(slow(moment, (_, local) -> local.toLocalTime().equals(time), time));
  }

  @Property(tries = 2_000)
  void aWeekdayAndTimeIsTheFirstOneAfterNow(
      @ForAll("moments") Moment moment, @ForAll DayOfWeek day, @ForAll("times") LocalTime time) {
    String name = day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);

    Instant at = read(name + " " + time, moment);

    assertThat(at).isEqualTo(slow(moment, (date, _) -> date.getDayOfWeek() == day, time));
  }

  @Property(tries = 2_000)
  void tomorrowBeginsAtTheTurn(@ForAll("moments") Moment moment, @ForAll("times") LocalTime time) {
    LocalDateTime local = LocalDateTime.ofInstant(moment.now(), moment.zone());
    boolean night = local.toLocalTime().isBefore(TURN);
    boolean small = time.isBefore(TURN);
    LocalDate date = local.toLocalDate().plusDays(night && !small ? 0 : 1);

    Instant at = read("tomorrow " + time, moment);

    assertThat(at).isEqualTo(instant(date.atTime(time), moment.zone()));
  }

  @Property(tries = 2_000)
  void aDateIsWithinTheYearOrRefused(
      @ForAll("moments") Moment moment,
      @ForAll @IntRange(min = 1, max = 366) int day,
      @ForAll("times") LocalTime time) {
    LocalDate date = LocalDate.ofYearDay(2024, day);
    String month = date.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    Reading<Instant> reading = reading(date.getDayOfMonth() + " " + month + " " + time, moment);

    boolean leapDay = date.getMonthValue() == 2 && date.getDayOfMonth() == 29;
    assertThat(reading instanceof Read<Instant> || leapDay || isEdge(moment, date)).isTrue();
    if (reading instanceof Read<Instant>(Instant at, int _)) {
      assertThat(at).isAfter(moment.now()).isBeforeOrEqualTo(yearAhead(moment));
      assertThat(said(at, date.withYear(local(at, moment).getYear()).atTime(time), moment))
          .isTrue();
    }
  }

  @Property(tries = 1_000)
  void anIsoTimeIsItselfOrRefused(
      @ForAll("moments") Moment moment, @ForAll @IntRange(min = -500, max = 600_000) int minutes) {
    LocalDateTime local = local(moment.now().plusSeconds(60L * minutes), moment).withNano(0);
    Instant meant = instant(local, moment.zone());

    Reading<Instant> reading = reading(local.toString(), moment);

    boolean fits = !meant.isBefore(moment.now()) && !meant.isAfter(yearAhead(moment));
    assertThat(reading instanceof Read<Instant>(Instant at, int _) && at.equals(meant))
        .isEqualTo(fits);
  }

  @Property(tries = 1_000)
  void hoursAheadAreHoursByTheClock(
      @ForAll("moments") Moment moment, @ForAll @IntRange(min = 1, max = 8_000) int hours) {
    assertThat(read("in " + hours + "h", moment))
        .isEqualTo(moment.now().plusSeconds(3600L * hours));
  }

  @Property(tries = 1_000)
  void aPastDayIsTheMostRecent(@ForAll("moments") Moment moment, @ForAll DayOfWeek day) {
    String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    LocalDate today = LocalDate.ofInstant(moment.now(), moment.zone());
    boolean night = local(moment.now(), moment).toLocalTime().isBefore(TURN);
    LocalDate expected = night ? today.minusDays(1) : today;
    while (expected.getDayOfWeek() != day) {
      expected = expected.minusDays(1);
    }

    Reading<LocalDate> reading = DaysBack.read(Line.of(name).words(), moment);

    assertThat(reading).isEqualTo(new Read<>(expected, 1));
  }

  @Provide
  Arbitrary<Moment> moments() {
    Arbitrary<ZoneId> zones =
        Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList()).map(ZoneId::of);
    Arbitrary<Instant> instants =
        Arbitraries.longs()
            .between(
                Instant.parse("2012-01-01T00:00:00Z").getEpochSecond(),
                Instant.parse("2060-01-01T00:00:00Z").getEpochSecond())
            .map(Instant::ofEpochSecond);
    return Combinators.combine(zones, instants)
        .flatAs(
            (zone, instant) -> near(zone, instant).map(now -> new Moment(now, zone, List.of())));
  }

  @Provide
  Arbitrary<LocalTime> times() {
    return Arbitraries.integers().between(0, 24 * 60 - 1).map(m -> LocalTime.of(m / 60, m % 60));
  }

  /// Half of the instants lie within two days before a change of the clocks.
  private static Arbitrary<Instant> near(ZoneId zone, Instant instant) {
    var change = zone.getRules().nextTransition(instant);
    return change == null
        ? Arbitraries.just(instant)
        : Arbitraries.oneOf(
            Arbitraries.just(instant),
            Arbitraries.integers()
                .between(-3 * 3600, 2 * 86_400)
                .map(before -> change.getInstant().minusSeconds(before)));
  }

  private interface Day {
    boolean fits(LocalDate date, LocalDateTime local);
  }

  /// The first fitting day, counted one by one.
  private static Instant slow(Moment moment, Day day, LocalTime time) {
    LocalDate date = local(moment.now(), moment).toLocalDate().minusDays(2);
    while (true) {
      LocalDateTime local = date.atTime(time);
      Instant at = instant(local, moment.zone());
      if (day.fits(date, local) && at.isAfter(moment.now())) {
        return at;
      }
      date = date.plusDays(1);
    }
  }

  private static Instant instant(LocalDateTime local, ZoneId zone) {
    var offsets = zone.getRules().getValidOffsets(local);
    return offsets.isEmpty()
        ? zone.getRules().getTransition(local).getInstant()
        : local.toInstant(offsets.getFirst());
  }

  private static boolean said(Instant at, LocalDateTime said, Moment moment) {
    return instant(said, moment.zone()).equals(at);
  }

  private static boolean isEdge(Moment moment, LocalDate date) {
    LocalDate today = local(moment.now(), moment).toLocalDate();
    return date.getMonth() == today.getMonth() && date.getDayOfMonth() == today.getDayOfMonth();
  }

  private static Instant yearAhead(Moment moment) {
    return ZonedDateTime.ofInstant(moment.now(), moment.zone()).plusYears(1).toInstant();
  }

  private static LocalDateTime local(Instant at, Moment moment) {
    return LocalDateTime.ofInstant(at, moment.zone());
  }

  private static Instant read(String said, Moment moment) {
    return switch (reading(said, moment)) {
      case Read<Instant>(Instant at, int _) -> at;
      case Reading.Unread<Instant>(String cause, int _) -> throw new AssertionError(cause);
    };
  }

  private static Reading<Instant> reading(String said, Moment moment) {
    return When.read(Line.of(said).words(), moment);
  }
}
