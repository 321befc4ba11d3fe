package headway.bench;

import headway.domain.week.Rhythm;
import headway.domain.week.Standing;
import headway.domain.week.WeekShare;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// The fold over ten years of shares, two or three a week.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FoldSpeed {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant START = Instant.parse("2016-11-21T09:00:00Z");
  private static final int SHARES = 1_300;

  private final List<WeekShare> shares = new ArrayList<>();
  private final Rhythm rhythm;

  public FoldSpeed() {
    Rhythm begun = Rhythm.start(BERLIN, START);
    rhythm = begun.started(begun.dayAt(START));
    for (int i = 0; i < SHARES; i++) {
      Instant at = START.plus(Duration.ofHours(67L * i));
      shares.add(new WeekShare(i + 1, rhythm.dayAt(at), at, i % 3 == 0));
    }
  }

  @Benchmark
  public Standing tenYears() {
    return Standing.of(rhythm, shares, START.plus(Duration.ofDays(3_652)));
  }
}
