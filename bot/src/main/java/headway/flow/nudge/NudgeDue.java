package headway.flow.nudge;

import headway.domain.AlarmKind;
import headway.flow.Due;
import headway.store.Alarms;
import headway.store.Alarms.Leased;
import headway.store.Alarms.Rung;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends the nudges that are due, leased in batches, none twice.
public final class NudgeDue implements Due {
  private static final Logger LOG = LoggerFactory.getLogger(NudgeDue.class);
  private static final Duration AGAIN = Duration.ofMinutes(1);

  private final Alarms alarms;
  private final SendNudge work;
  private final int batch;
  private final InstantSource clock;

  /// @param batch how many members are taken at once
  public NudgeDue(Alarms alarms, SendNudge work, int batch, InstantSource clock) {
    this.alarms = alarms;
    this.work = work;
    this.batch = batch;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "nudge";
  }

  @Override
  public Optional<Instant> next() {
    return alarms.next(AlarmKind.NUDGE);
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    List<Leased> due = alarms.lease(AlarmKind.NUDGE, now, batch);
    while (!due.isEmpty()) {
      alarms.settle(due.stream().flatMap(leased -> rung(leased, now).stream()).toList());
      due = alarms.lease(AlarmKind.NUDGE, now, batch);
    }
  }

  private Optional<Rung> rung(Leased leased, Instant now) {
    try {
      return work.ring(leased, now);
    } catch (RuntimeException fault) {
      LOG.error("a nudge to {} failed", leased.alarm().member(), fault);
      return Optional.of(new Rung(leased.alarm(), Optional.of(now.plus(AGAIN))));
    }
  }
}
