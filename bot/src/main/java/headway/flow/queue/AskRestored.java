package headway.flow.queue;

import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Progress;
import headway.store.Deliveries;
import headway.store.Deliveries.Settlement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// After a backup was restored: what may have gone out since it was made is asked about, not sent.
public final class AskRestored {
  private static final int BATCH = 500;

  private final Deliveries deliveries;

  public AskRestored(Deliveries deliveries) {
    this.deliveries = deliveries;
  }

  /// Takes all that is due before it gives any back, since what is to be asked is due again.
  public void of(Instant restored) {
    List<Draft> due = new ArrayList<>();
    List<Draft> batch = deliveries.lease(restored, BATCH);
    while (!batch.isEmpty()) {
      due.addAll(batch);
      batch = deliveries.lease(restored, BATCH);
    }
    for (int i = 0; i < due.size(); i += BATCH) {
      deliveries.settle(
          due.subList(i, Math.min(i + BATCH, due.size())).stream()
              .map(draft -> new Settlement(draft.id(), stored -> asked(stored, restored)))
              .toList());
    }
  }

  private static Draft asked(Draft draft, Instant restored) {
    Progress progress = draft.progress();
    for (Delivery delivery : progress.deliveries()) {
      if (delivery.state() instanceof DeliveryState.Waiting waiting
          && !waiting.held()
          && !waiting.nextAt().isAfter(restored)) {
        progress =
            progress.ended(delivery.in(new DeliveryState.Late(restored, /* restored= */ true)));
      }
    }
    return draft.with(progress);
  }
}
