package headway.command.time;

import static org.assertj.core.api.Assertions.assertThat;

import headway.command.line.Line;
import headway.command.line.Reading;
import headway.command.line.Reading.Read;
import headway.command.line.Reading.Unread;
import headway.domain.WeeklyTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WhenTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final List<WeeklyTime> SLOTS =
      List.of(
          new WeeklyTime(DayOfWeek.TUESDAY, LocalTime.of(15, 0)),
          new WeeklyTime(DayOfWeek.TUESDAY, LocalTime.of(8, 0)));

  /// Tuesday 24 November 2026, 10:15 in Berlin.
  private static final Moment TUESDAY = at("2026-11-24T09:15:00Z");

  /// Tuesday 24 November 2026, 01:30 in Berlin: still Monday.
  private static final Moment NIGHT = at("2026-11-24T00:30:00Z");

  @ParameterizedTest
  @CsvSource({
    "now, 2026-11-24T09:15:00Z",
    "in 2h, 2026-11-24T11:15:00Z",
    "in 30 min, 2026-11-24T09:45:00Z",
    "in 1h30m, 2026-11-24T10:45:00Z",
    "in 1h30, 2026-11-24T10:45:00Z",
    "in 1 hour and 5 minutes, 2026-11-24T10:20:00Z",
    "in an hour, 2026-11-24T10:15:00Z",
    "in 3 days, 2026-11-27T09:15:00Z",
    "14:30, 2026-11-24T13:30:00Z",
    "at 2.30pm, 2026-11-24T13:30:00Z",
    "10:15, 2026-11-25T09:15:00Z",
    "9am, 2026-11-25T08:00:00Z",
    "tomorrow 9am, 2026-11-25T08:00:00Z",
    "Tomorrow at 9 AM, 2026-11-25T08:00:00Z",
    "9am tomorrow, 2026-11-25T08:00:00Z",
    "today 17:00, 2026-11-24T16:00:00Z",
    "today 02:00, 2026-11-25T01:00:00Z",
    "today, 2026-11-24T14:00:00Z",
    "tue, 2026-11-24T14:00:00Z",
    "tuesday 8:00, 2026-12-01T07:00:00Z",
    "fri 14:30, 2026-11-27T13:30:00Z",
    "friday, 2026-11-27T08:00:00Z",
    "on fri 9, 2026-11-27T08:00:00Z",
    "24 dec 10:00, 2026-12-24T09:00:00Z",
    "dec 24 10:00, 2026-12-24T09:00:00Z",
    "24th december, 2026-12-24T08:00:00Z",
    "24 nov 10:00, 2027-11-24T09:00:00Z",
    "Thu 24 Dec 2026 09:00, 2026-12-24T08:00:00Z",
    "2026-12-24, 2026-12-24T08:00:00Z",
    "2026-12-24 10:00, 2026-12-24T09:00:00Z",
    "2026-12-24T10:00, 2026-12-24T09:00:00Z",
    "2026-12-24T10:00Z, 2026-12-24T10:00:00Z",
    "2026-12-24t10:00:00+05:30, 2026-12-24T04:30:00Z",
    "noon, 2026-11-24T11:00:00Z",
    "12am, 2026-11-24T23:00:00Z",
    "in 12 months, 2027-11-24T09:15:00Z"
  })
  void aTimeIsTheNextSuchInstant(String said, Instant at) {
    assertThat(read(said, TUESDAY)).isEqualTo(new Read<>(at, Line.of(said).tokens().size()));
  }

  @ParameterizedTest
  @CsvSource({
    "tomorrow, 2026-11-24T07:00:00Z",
    "tomorrow 9am, 2026-11-24T08:00:00Z",
    "tomorrow 02:00, 2026-11-25T01:00:00Z",
    "today 02:00, 2026-11-24T01:00:00Z",
    "tue, 2026-11-24T07:00:00Z",
    "tue 14:30, 2026-11-24T13:30:00Z",
    "14:30, 2026-11-24T13:30:00Z"
  })
  void atNightTheDayHasNotTurned(String said, Instant at) {
    assertThat(read(said, NIGHT)).isEqualTo(new Read<>(at, Line.of(said).tokens().size()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "today 09:00 | That time has passed: it is Tue 24 Nov 2026 10:15.",
        "yesterday | That time has passed",
        "24 dec 2025 | That time has passed",
        "2026-11-24T10:14 | That time has passed",
        "24 dec 2027 | That is over a year ahead. Say a time before 24 Nov 2027.",
        "in 13 months | That is over a year ahead.",
        "in 999999 weeks | That is over a year ahead.",
        "29 feb | That is over a year ahead.",
        "30 feb | February has 29 days.",
        "2026-02-30 | isn't in the calendar.",
        "in 0 min | That is no time ahead",
        "in a moment | isn't a time such as in 2h",
        "fri 24 dec | 24 Dec 2026 is a Thursday",
        "24/12 | can be read two ways",
        "next friday | can be read two ways",
        "25:00 | isn't a time",
        "9 | isn't a time",
        "soon | isn't a time such as 14:30"
      })
  void whatCannotBeIsRefusedWithItsCause(String said, String cause) {
    assertThat(read(said, TUESDAY))
        .isInstanceOfSatisfying(Unread.class, unread -> assertThat(unread.cause()).contains(cause));
  }

  @Test
  void inAGapItIsTheFirstInstantAfter() {
    Moment eve = at("2026-03-28T12:00:00Z");

    assertThat(read("sun 02:30", eve))
        .isEqualTo(new Read<>(Instant.parse("2026-03-29T01:00:00Z"), 2));
  }

  @Test
  void inAnOverlapItIsTheEarlier() {
    Moment eve = at("2026-10-24T12:00:00Z");

    assertThat(read("sun 02:30", eve))
        .isEqualTo(new Read<>(Instant.parse("2026-10-25T00:30:00Z"), 2));
  }

  @Test
  void wordsBehindATimeAreLeft() {
    assertThat(read("fri 14:30 to hand", TUESDAY))
        .isEqualTo(new Read<>(Instant.parse("2026-11-27T13:30:00Z"), 2));
    assertThat(read("fri to hand", TUESDAY))
        .isEqualTo(new Read<>(Instant.parse("2026-11-27T08:00:00Z"), 1));
  }

  private static Moment at(String now) {
    return new Moment(Instant.parse(now), BERLIN, SLOTS);
  }

  private static Reading<Instant> read(String said, Moment moment) {
    return When.read(Line.of(said).words(), moment);
  }
}
