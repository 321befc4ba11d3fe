package headway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import headway.domain.UsageException;
import headway.flow.Due;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockHandsTest {
  private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

  private final SimulatedClock clock = SimulatedClock.startingAt(START, new LastInstant());
  private final SimulatedHands hands = new SimulatedHands(clock, new Simulator(clock, List.of()));

  @ParameterizedTest
  @CsvSource({
    "+2h, 2026-11-23T10:00:00Z",
    "+30m, 2026-11-23T08:30:00Z",
    "+3d, 2026-11-26T08:00:00Z",
    "+1w, 2026-11-30T08:00:00Z",
    "+1w2d 3H30m, 2026-12-02T11:30:00Z",
    "+0m, 2026-11-23T08:00:00Z",
    "2026-11-23T08:00Z, 2026-11-23T08:00:00Z",
    "2026-11-24T08:00Z, 2026-11-24T08:00:00Z",
    "2026-11-24T08:00:30+01:00, 2026-11-24T07:00:30Z",
  })
  void theClockGoesWhereTheWordsSay(String words, Instant target) {
    hands.move(words);

    assertThat(clock.instant()).isEqualTo(target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tomorrow",
        "2h",
        "+2",
        "+2x",
        "+-2h",
        "2026-11-24",
        "2026-11-24T08:00",
        "2026-13-01T00:00Z",
        "+",
        "+99999999999999h",
        "10000-01-01T00:00Z",
        "+999999999w"
      })
  void wordsThatAreNoTimeAreExplained(String words) {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> hands.move(words))
        .withMessageMatching("(?s).*(Write it like 2026-11-23T08:00Z|Name a time between).*");
    assertThat(clock.instant()).isEqualTo(START);
  }

  @Test
  void theClockDoesNotGoBack() {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> hands.move("2026-11-23T07:59Z"))
        .withMessage(
            "The clock stands at 2026-11-23T08:00:00Z and can't go back to"
                + " 2026-11-23T07:59:00Z. Name a later time.");
  }

  @Test
  void withoutWordsItTellsTheTime() {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> hands.move(""))
        .withMessageStartingWith("The clock stands at 2026-11-23T08:00:00Z.");
  }

  @Test
  void whatIsDueNowRunsWithoutAMove() {
    List<Instant> ran = new ArrayList<>();
    Due once =
        new Due() {
          @Override
          public String name() {
            return "once";
          }

          @Override
          public Optional<Instant> next() {
            return ran.isEmpty() ? Optional.of(START) : Optional.empty();
          }

          @Override
          public void run() {
            ran.add(clock.instant());
          }
        };

    new SimulatedHands(clock, new Simulator(clock, List.of(once))).settle();

    assertThat(ran).containsExactly(START);
  }

  @Test
  void aClockOnTheWallIsNotMoved() {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> new RunningHands(List.of()).move("+2h"))
        .withMessageContaining("--clock");
  }
}
