package headway.flow.nudge;

import headway.domain.Member;
import headway.domain.NudgeState;
import headway.domain.nudge.NudgeTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Whether the hour is right for an unasked message.
final class NudgeHours {
  /// A tick may come a little after the time.
  private static final Duration ON_TIME = Duration.ofMinutes(1);

  private static final Duration LOOK_BACK = Duration.ofDays(8);

  private final NudgeRules rules;

  NudgeHours(NudgeRules rules) {
    this.rules = rules;
  }

  /// @param rang the alarm's time
  boolean allow(Member member, Instant rang, Instant now) {
    NudgeState state = member.habits().nudged();
    boolean snooze = state.isSnooze(rang);
    boolean put = state.quietUntil().filter(now::isBefore).isPresent();
    return !put
        && !member.rhythm().isPaused(member.rhythm().dayAt(now))
        && (snooze || !hadOne(member, now))
        && isInTime(member, snooze ? rang : lastTime(member, now).orElse(rang), now);
  }

  private static boolean hadOne(Member member, Instant now) {
    return member
        .habits()
        .nudged()
        .last()
        .filter(sent -> sent.day().equals(member.rhythm().dayAt(now)))
        .isPresent();
  }

  private boolean isInTime(Member member, Instant time, Instant now) {
    Duration late = Duration.between(time, now);
    return late.compareTo(ON_TIME) <= 0
        || (late.compareTo(rules.late()) <= 0 && !rules.quiet().covers(now, member.zone()));
  }

  /// The latest nudge time that has come; after a long downtime that is not the alarm's.
  private static Optional<Instant> lastTime(Member member, Instant now) {
    NudgeTimes times = member.habits().nudges().times();
    Optional<Instant> last = Optional.empty();
    Optional<Instant> next = times.next(now.minus(LOOK_BACK), member.zone());
    while (next.isPresent() && !next.get().isAfter(now)) {
      last = next;
      next = times.next(next.get(), member.zone());
    }
    return last;
  }
}
