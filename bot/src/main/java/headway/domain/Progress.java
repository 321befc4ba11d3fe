package headway.domain;

import java.time.Instant;
import java.util.ArrayList;
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

    /// Also this delivery's end, and its share where it was published.
    public Owed and(int delivery, boolean published) {
      List<Integer> all = new ArrayList<>(tell);
      all.remove(Integer.valueOf(delivery));
      all.add(delivery);
      return new Owed(all, record || published, Instant.EPOCH);
    }

    /// Without the end of this delivery, which the member knows.
    public Owed toldOf(int delivery) {
      return new Owed(tell.stream().filter(q -> q != delivery).toList(), record, from);
    }

    /// What is left when the share, if any, has been recorded.
    public Owed recorded() {
      return new Owed(tell, false, from);
    }

    /// The same, to be looked at no sooner than that.
    public Owed notBefore(Instant later) {
      return new Owed(tell, record, later);
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

  /// With this delivery ended, and its end owed to the member.
  public Progress ended(Delivery delivery) {
    return with(delivery).owing(owed.and(delivery.number(), delivery.isPublished()));
  }

  /// With this delivery in place of the one of its number.
  public Progress with(Delivery changed) {
    return delivering(
        deliveries.stream().map(d -> d.number() == changed.number() ? changed : d).toList());
  }
}
