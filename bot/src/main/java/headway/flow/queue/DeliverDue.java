package headway.flow.queue;

import headway.domain.Draft;
import headway.flow.Due;
import headway.flow.SideBySide;
import headway.store.Deliveries;
import headway.store.Deliveries.Settlement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Delivers what is due: leases it in batches, sends, and writes down what became of it.
public final class DeliverDue implements Due {
  /// How much is taken at once.
  ///
  /// @param batch drafts leased at once
  /// @param together drafts sent side by side and settled in one write, no two of one member; 1
  ///   keeps their order
  public record Pace(int batch, int together) {}

  private final Deliveries deliveries;
  private final DeliverDraft work;
  private final Pace pace;
  private final InstantSource clock;

  public DeliverDue(Deliveries deliveries, DeliverDraft work, Pace pace, InstantSource clock) {
    this.deliveries = deliveries;
    this.work = work;
    this.pace = pace;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "delivery";
  }

  @Override
  public Optional<Instant> next() {
    return deliveries.next();
  }

  @Override
  public void run() {
    List<Draft> batch = deliveries.lease(clock.instant(), pace.batch());
    while (!batch.isEmpty()) {
      DeliverDraft.Batch leased = work.batch();
      for (List<Draft> group : Groups.of(batch, pace.together())) {
        leased.nextGroup();
        deliveries.settle(together(leased, group));
      }
      batch = deliveries.lease(clock.instant(), pace.batch());
    }
  }

  private List<Settlement> together(DeliverDraft.Batch batch, List<Draft> drafts) {
    return SideBySide.each(drafts, draft -> settlement(batch, draft)).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Settlement> settlement(DeliverDraft.Batch batch, Draft draft) {
    return batch.run(draft, clock.instant()).map(edit -> new Settlement(draft.id(), edit));
  }
}
