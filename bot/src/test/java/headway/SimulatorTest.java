package headway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import headway.domain.UsageException;
import headway.flow.Due;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SimulatorTest {
  private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

  private final LastInstant last = new LastInstant();
  private final SimulatedClock clock = SimulatedClock.startingAt(MONDAY, last);
  private final List<String> told = new ArrayList<>();

  @Test
  void whatIsDueRunsInOrderEachAtItsOwnInstant() {
    Planned deliveries = new Planned("delivery", hours(5), hours(1));
    Planned nudges = new Planned("nudge", hours(3));

    new Simulator(clock, List.of(deliveries, nudges)).advance(hours(6));

    assertThat(told)
        .containsExactly(
            "delivery at 2026-11-23T09:00:00Z",
            "nudge at 2026-11-23T11:00:00Z",
            "delivery at 2026-11-23T13:00:00Z");
    assertThat(clock.instant()).isEqualTo(hours(6));
  }

  @Test
  void onATieTheEarlierInTheListGoesFirst() {
    Planned weekEnds = new Planned("week end", hours(1));
    Planned deliveries = new Planned("delivery", hours(1));
    Planned nudges = new Planned("nudge", hours(1));

    new Simulator(clock, List.of(weekEnds, deliveries, nudges)).advance(hours(1));

    assertThat(told)
        .extracting(words -> words.split(" at ", -1)[0])
        .containsExactly("week end", "delivery", "nudge");
  }

  @Test
  void whatIsDueAfterTheTargetWaits() {
    Planned nudges = new Planned("nudge", hours(3));
    Simulator simulator = new Simulator(clock, List.of(nudges));

    simulator.advance(hours(2));
    assertThat(told).isEmpty();

    simulator.advance(hours(3));
    assertThat(told).containsExactly("nudge at 2026-11-23T11:00:00Z");
  }

  @Test
  void whatIsOverdueRunsNowWithoutTheClockGoingBack() {
    Planned deliveries = new Planned("delivery", hours(-20));

    new Simulator(clock, List.of(deliveries)).advance(MONDAY);

    assertThat(told).containsExactly("delivery at 2026-11-23T08:00:00Z");
    assertThat(clock.instant()).isEqualTo(MONDAY);
  }

  @Test
  void whatComesUpOnTheWayRunsAsWell() {
    Planned nudges = new Planned("nudge");
    Planned weekEnds = new Planned("week end", hours(1));
    weekEnds.then = at -> nudges.times.add(at.plus(Duration.ofHours(1)));

    new Simulator(clock, List.of(weekEnds, nudges)).advance(hours(4));

    assertThat(told)
        .containsExactly("week end at 2026-11-23T09:00:00Z", "nudge at 2026-11-23T10:00:00Z");
  }

  @Test
  void aThousandBatchesAtOneInstantAreProgress() {
    Planned deliveries = new Planned("delivery");
    for (int i = 0; i < 1000; i++) {
      deliveries.times.add(hours(1));
    }

    new Simulator(clock, List.of(deliveries)).advance(hours(1));

    assertThat(told).hasSize(1000);
  }

  @Test
  void somethingThatStaysDueIsNamedInsteadOfRunForever() {
    Planned stuck = new Planned("delivery", hours(1));
    stuck.then = at -> stuck.times.add(at);

    assertThatIllegalStateException()
        .isThrownBy(() -> new Simulator(clock, List.of(stuck)).advance(hours(2)))
        .withMessageContaining("delivery ran 1,000 times and is still due");
  }

  @Test
  void theLastInstantIsKeptBeforeAnythingRunsAtIt() {
    List<Instant> kept = new ArrayList<>();
    Planned deliveries = new Planned("delivery", hours(1));
    deliveries.then = _ -> kept.add(last.last().orElseThrow());

    new Simulator(clock, List.of(deliveries)).advance(hours(2));

    assertThat(kept).containsExactly(hours(1));
    assertThat(last.last()).contains(hours(2));
  }

  @Test
  void aLaterStartIsDowntimeAndAnEarlierOneIsRefused() {
    clock.reach(hours(2));

    assertThat(SimulatedClock.startingAt(hours(2), last).instant()).isEqualTo(hours(2));
    assertThat(SimulatedClock.startingAt(hours(3), last).instant()).isEqualTo(hours(3));
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> SimulatedClock.startingAt(hours(2), last))
        .withMessageContaining("--clock 2026-11-23T11:00:00Z or later");
    assertThat(last.last()).contains(hours(3));
  }

  private static Instant hours(int hours) {
    return MONDAY.plus(Duration.ofHours(hours));
  }

  /// Due at given times, one a run.
  private final class Planned implements Due {
    private final String name;
    private final PriorityQueue<Instant> times = new PriorityQueue<>();
    private Consumer<Instant> then = _ -> {};

    Planned(String name, Instant... times) {
      this.name = name;
      this.times.addAll(List.of(times));
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Optional<Instant> next() {
      return Optional.ofNullable(times.peek());
    }

    @Override
    public void run() {
      told.add(name + " at " + clock.instant());
      then.accept(times.remove());
    }
  }
}
