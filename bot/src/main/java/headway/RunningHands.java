package headway;

import headway.chat.console.ClockHands;
import headway.domain.UsageException;
import headway.flow.Due;
import java.util.List;

/// The clock on the wall, which nobody moves; what is due now is done before the next line.
final class RunningHands implements ClockHands {
  private final List<Due> dues;

  RunningHands(List<Due> dues) {
    this.dues = List.copyOf(dues);
  }

  @Override
  public void move(String words) {
    throw new UsageException(
        "The clock runs by itself. Start with `--clock 2026-11-23T08:00Z` to move it.");
  }

  @Override
  public void settle() {
    dues.forEach(Due::run);
  }
}
