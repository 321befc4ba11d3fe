package headway.chat.slack;

import com.slack.api.methods.response.dnd.DndInfoResponse;
import headway.chat.talk.Recent;
import headway.domain.Account;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Who asked Slack not to be disturbed, and until when.
final class Disturbance {
  private static final Duration KNOWN = Duration.ofMinutes(5);

  private final SlackApi api;
  private final InstantSource clock;
  private final Recent<Account, Instant> until;

  Disturbance(SlackApi api, InstantSource clock) {
    this.api = api;
    this.clock = clock;
    this.until = new Recent<>(KNOWN, clock);
  }

  /// How long nothing unasked is to reach them; empty when they may be written to.
  Optional<Duration> pause(Account account) {
    Instant now = clock.instant();
    return until
        .findOr(account, this::end)
        .filter(now::isBefore)
        .map(end -> Duration.between(now, end));
  }

  private Optional<Instant> end(Account account) {
    return api.call(account.tenant(), client -> client.dndInfo(r -> r.user(account.user())))
        .answer()
        .map(this::end);
  }

  private Instant end(DndInfoResponse info) {
    long now = clock.instant().getEpochSecond();
    Instant snoozed = info.isSnoozeEnabled() ? instant(info.getSnoozeEndtime()) : Instant.EPOCH;
    boolean resting =
        info.isDndEnabled()
            && instant(info.getNextDndStartTs()).getEpochSecond() <= now
            && now < instant(info.getNextDndEndTs()).getEpochSecond();
    Instant rest = resting ? instant(info.getNextDndEndTs()) : Instant.EPOCH;
    return rest.isAfter(snoozed) ? rest : snoozed;
  }

  private static Instant instant(Number seconds) {
    return Optional.ofNullable(seconds)
        .map(Number::longValue)
        .map(Instant::ofEpochSecond)
        .orElse(Instant.EPOCH);
  }
}
