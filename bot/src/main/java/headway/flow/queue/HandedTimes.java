package headway.flow.queue;

import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.News;
import headway.store.Change;
import headway.store.Members;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

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

  Optional<Outcome> look(Draft draft, Delivery delivery, DeliveryState.Handed handed, Instant now) {
    if (patience.next(handed).isAfter(now)) {
      return Optional.empty();
    }
    if (!handed.at().plus(patience.lapse()).isAfter(now)) {
      return Optional.of(new Outcome(delivery, new DeliveryState.Lapsed(now)));
    }
    ask(draft, delivery, handed);
    return Optional.of(new Outcome(delivery, new DeliveryState.Handed(handed.at(), true)));
  }

  /// Once for each time that it is handed over.
  private void ask(Draft draft, Delivery delivery, DeliveryState.Handed handed) {
    News news = new News.StillByHand(draft.id(), delivery.number());
    String once = "hand/" + draft.id().key() + "/" + delivery.number() + "/" + handed.at();
    members.change(
        draft.id().member(),
        new Change(once),
        member -> member.habits(habits -> habits.with(habits.announcements().again(news))));
  }
}
