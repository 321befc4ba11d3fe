package headway;

import headway.flow.Due;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Something due that only one thread does at a time; whoever comes second waits, then looks again.
final class OneAtATime implements Due {
  private final Due due;

  private OneAtATime(Due due) {
    this.due = due;
  }

  /// Each of them by itself, in their order.
  static List<Due> each(List<Due> dues) {
    return dues.stream().<Due>map(OneAtATime::new).toList();
  }

  @Override
  public String name() {
    return due.name();
  }

  @Override
  public Optional<Instant> next() {
    return due.next();
  }

  @Override
  public synchronized void run() {
    due.run();
  }
}
