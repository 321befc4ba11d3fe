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
public final class HandedTimes implements Draft.HandedClock {
  private final Members members;
  private final Duration ask;
  private final Duration lapse;

  public HandedTimes(Members members, Duration ask, Duration lapse) {
    this.members = members;
    this.ask = ask;
    this.lapse = lapse;
  }

  @Override
  public Instant next(DeliveryState.Handed handed) {
    return handed.at().plus(handed.asked() ? lapse : ask);
  }

  UnaryOperator<Draft> look(
      Draft draft, Delivery delivery, DeliveryState.Handed handed, Instant now) {
    if (next(handed).isAfter(now)) {
      return unchanged -> unchanged;
    }
    if (!handed.at().plus(lapse).isAfter(now)) {
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
