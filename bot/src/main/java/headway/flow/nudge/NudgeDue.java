package headway.flow.nudge;

import headway.domain.AlarmKind;
import headway.flow.Due;
import headway.flow.SideBySide;
import headway.store.Alarms;
import headway.store.Alarms.Leased;
import headway.store.Alarms.Rung;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
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
  private final Pace pace;
  private final InstantSource clock;

  /// How much is taken at once.
  ///
  /// @param batch members taken at once
  /// @param together members written to side by side; 1 keeps their order
  public record Pace(int batch, int together) {}

  public NudgeDue(Alarms alarms, SendNudge work, Pace pace, InstantSource clock) {
    this.alarms = alarms;
    this.work = work;
    this.pace = pace;
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
    List<Leased> due = alarms.lease(AlarmKind.NUDGE, now, pace.batch());
    while (!due.isEmpty()) {
      alarms.settle(rung(due, now));
      due = alarms.lease(AlarmKind.NUDGE, now, pace.batch());
    }
  }

  private List<Rung> rung(List<Leased> due, Instant now) {
    List<Rung> rung = new ArrayList<>();
    for (int from = 0; from < due.size(); from += pace.together()) {
      List<Leased> group = due.subList(from, Math.min(due.size(), from + pace.together()));
      SideBySide.each(group, leased -> rung(leased, now)).forEach(one -> one.ifPresent(rung::add));
    }
    return rung;
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
