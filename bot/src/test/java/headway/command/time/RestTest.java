package headway.command.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.command.line.Line;
import headway.command.line.Reading.Read;
import headway.domain.UsageException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RestTest {
  /// Wednesday 25 November 2026.
  private static final Moment WEDNESDAY =
      new Moment(Instant.parse("2026-11-25T12:00:00Z"), ZoneId.of("UTC"), List.of());

  @ParameterizedTest
  @CsvSource({
    ",,2026-11-25,",
    ",fri,2026-11-25,2026-11-27",
    ",wed,2026-11-25,2026-11-25",
    ",3 jan,2026-11-25,2027-01-03",
    "mon,fri,2026-11-30,2026-12-04",
    "last mon,fri,2026-11-23,2026-11-27",
    "last mon,yesterday,2026-11-23,2026-11-24",
    "15 nov,20 nov,2026-11-15,2026-11-20",
    "15 nov,3 jan,2026-11-15,2027-01-03",
    "10 nov,,2027-11-10,",
    "3 days ago,tomorrow,2026-11-22,2026-11-26",
    "2026-12-24,2027-01-02,2026-12-24,2027-01-02"
  })
  void aPauseIsReadAsItIsMeant(String from, String until, LocalDate first, LocalDate last) {
    Rest rest = rest(from, until);

    assertThat(rest).isEqualTo(new Rest(first, Optional.ofNullable(last)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-01 | fri | A pause can start at most 14 days back",
        "fri | thu 26 nov 2026 | 26 Nov 2026 comes before 27 Nov 2026.",
        "today | 2028-01-01 | over a year ahead",
        "today | fri 26 nov | 26 Nov 2026 is a Thursday"
      })
  void whatCannotBeIsRefused(String from, String until, String cause) {
    assertThatThrownBy(() -> rest(from, until))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(cause);
  }

  private static Rest rest(String from, String until) {
    return Rest.of(day(from), day(until), WEDNESDAY, 14);
  }

  @SuppressWarnings("NullAway")
  private static Optional<SaidDay> day(String said) {
    return Optional.ofNullable(said)
        .map(words -> DayWords.read(Line.of(words).words()))
        .map(reading -> reading instanceof Read<SaidDay>(SaidDay day, int _) ? day : null);
  }
}
