package headway.domain.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class QuietTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Example
  void theNightIsQuietFrom1900To0800() {
    assertThat(Quiet.DEFAULT.covers(Instant.parse("2026-01-05T17:59:59Z"), BERLIN)).isFalse();
    assertThat(Quiet.DEFAULT.covers(Instant.parse("2026-01-05T18:00:00Z"), BERLIN)).isTrue();
    assertThat(Quiet.DEFAULT.covers(Instant.parse("2026-01-06T06:59:59Z"), BERLIN)).isTrue();
    assertThat(Quiet.DEFAULT.covers(Instant.parse("2026-01-06T07:00:00Z"), BERLIN)).isFalse();
  }

  @Example
  void itEndsInTheMorning() {
    var evening = Instant.parse("2026-01-05T20:00:00Z");

    assertThat(Quiet.DEFAULT.endsAt(evening, BERLIN)).isEqualTo("2026-01-06T07:00:00Z");
  }

  @Example
  void outsideItEndsAtOnce() {
    var noon = Instant.parse("2026-01-05T12:00:00Z");

    assertThat(Quiet.DEFAULT.endsAt(noon, BERLIN)).isEqualTo(noon);
  }

  @Property(tries = 300)
  void itsEndIsTheFirstMinuteThatIsNotQuiet(
      @ForAll @IntRange(max = 3) int place,
      @ForAll @IntRange(max = 95) int from,
      @ForAll @IntRange(max = 95) int until,
      @ForAll @IntRange(min = 28_000_000, max = 31_000_000) int minute) {
    var quiet = new Quiet(quarter(from), quarter(until));
    var zone =
        ZoneId.of(
            new String[] {
                  "Europe/Berlin", "Antarctica/Troll", "Australia/Lord_Howe", "Africa/Cairo"
                }
                [place]);
    var instant = Instant.EPOCH.plus(Duration.ofMinutes(minute));

    var end = quiet.endsAt(instant, zone);

    var watched = instant;
    while (quiet.covers(watched, zone)) {
      watched = watched.plusSeconds(60);
    }
    assertThat(end).isEqualTo(watched);
  }

  private static LocalTime quarter(int quarters) {
    return LocalTime.MIDNIGHT.plusMinutes(15L * quarters);
  }
}
