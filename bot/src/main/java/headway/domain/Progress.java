package headway.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How far a draft has come: its state, its deliveries, and what is owed to the member for them.
public record Progress(DraftState state, List<Delivery> deliveries, Owed owed) {
  public static final Progress NEW = new Progress(new DraftState.Open(), List.of(), Owed.NOTHING);

  /// What must still be done after a delivery ended; kept with it so that no crash forgets it.
  ///
  /// @param tell numbers of the deliveries whose end the member has not been told
  /// @param record whether the share is to be recorded
  /// @param from not before this instant (the end of quiet hours)
  public record Owed(List<Integer> tell, boolean record, Instant from) {
    public static final Owed NOTHING = new Owed(List.of(), false, Instant.EPOCH);

    public Owed {
      tell = List.copyOf(tell);
    }

    public Optional<Instant> dueAt() {
      if (record) {
        return Optional.of(Instant.EPOCH);
      }
      return tell.isEmpty() ? Optional.empty() : Optional.of(from);
    }
  }

  public Progress {
    deliveries = List.copyOf(deliveries);
  }

  public Progress in(DraftState next) {
    return new Progress(next, deliveries, owed);
  }

  public Progress owing(Owed next) {
    return new Progress(state, deliveries, next);
  }

  public Progress delivering(List<Delivery> next) {
    return new Progress(state, next, owed);
  }

  /// With this delivery in place of the one of its number.
  public Progress with(Delivery changed) {
    return delivering(
        deliveries.stream().map(d -> d.number() == changed.number() ? changed : d).toList());
  }
}
