package headway;

import headway.chat.console.ClockHands;
import headway.domain.UsageException;

/// The clock on the wall, which nobody moves.
final class RunningHands implements ClockHands {
  @Override
  public void move(String words) {
    throw new UsageException(
        "The clock runs by itself. Start with `--clock 2026-11-23T08:00Z` to move it.");
  }

  @Override
  public void settle() {}
}
