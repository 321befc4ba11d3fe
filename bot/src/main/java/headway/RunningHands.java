package headway;

import headway.chat.console.ClockHands;
import headway.domain.UsageException;
import headway.flow.Due;
import headway.store.StoreException;
import java.util.List;
import java.util.Optional;

/// The clock on the wall, which nobody moves; what is due now is done before the next line.
final class RunningHands implements ClockHands {
  private static final String UNDONE =
      "Something that is due failed; it is tried again every moment. Standard error says why.";

  private final List<Due> dues;

  RunningHands(List<Due> dues) {
    this.dues = List.copyOf(dues);
  }

  @Override
  public void move(String words) {
    throw new UsageException(
        "The clock runs by itself. Start with `--clock 2026-11-23T08:00Z` to move it.");
  }

  /// Does all that is due, whatever fails; the timetable logs a failure and tries again.
  @Override
  public void settle() {
    Optional<RuntimeException> failure = Optional.empty();
    for (Due due : dues) {
      try {
        due.run();
      } catch (StoreException e) {
        failure = Optional.of(e);
      } catch (RuntimeException _) {
        failure = Optional.of(new UsageException(UNDONE));
      }
    }
    if (failure.isPresent()) {
      throw failure.get();
    }
  }
}
