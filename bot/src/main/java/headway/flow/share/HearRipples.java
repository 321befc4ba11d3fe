package headway.flow.share;

import headway.chat.Ripples;
import headway.domain.Ripple;
import headway.store.Echoes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Keeps what came back of members' posts, and nothing of other messages.
public final class HearRipples implements Ripples {
  /// A message so young may be a post that is being written down just now.
  private static final Duration YOUNG = Duration.ofMinutes(2);

  private final Echoes echoes;
  private final InstantSource clock;

  public HearRipples(Echoes echoes, InstantSource clock) {
    this.echoes = echoes;
    this.clock = clock;
  }

  @Override
  public void hear(Ripple ripple, Instant posted) {
    Instant now = clock.instant();
    if (!echoes.hear(ripple) && posted.isAfter(now.minus(YOUNG))) {
      echoes.keep(ripple, now);
    }
  }
}
