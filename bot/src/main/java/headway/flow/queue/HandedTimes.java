package headway.flow.queue;

import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.News;
import headway.store.Change;
import headway.store.Members;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;

/// Asks once more about a text in the member's hands, and lets it lapse.
public final class HandedTimes {
  /// How long a text may be in the member's hands before it is asked about, and until it lapses.
  public record Patience(Duration ask, Duration lapse) implements Draft.HandedClock {
    @Override
    public Instant next(DeliveryState.Handed handed) {
      return handed.at().plus(handed.asked() ? lapse : ask);
    }
  }

  private final Members members;
  private final Patience patience;

  public HandedTimes(Members members, Patience patience) {
    this.members = members;
    this.patience = patience;
  }

  UnaryOperator<Draft> look(
      Draft draft, Delivery delivery, DeliveryState.Handed handed, Instant now) {
    if (patience.next(handed).isAfter(now)) {
      return unchanged -> unchanged;
    }
    if (!handed.at().plus(patience.lapse()).isAfter(now)) {
      return to(delivery, new DeliveryState.Lapsed(now));
    }
    News news = new News.StillByHand(draft.id(), delivery.number());
    members.change(
        draft.id().member(),
        new Change("hand/" + draft.id().key() + "/" + delivery.number()),
        member -> member.habits(habits -> habits.with(habits.announcements().with(news))));
    return to(delivery, new DeliveryState.Handed(handed.at(), true));
  }

  private static UnaryOperator<Draft> to(Delivery delivery, DeliveryState state) {
    return draft -> draft.with(draft.progress().with(delivery.in(state)));
  }
}
