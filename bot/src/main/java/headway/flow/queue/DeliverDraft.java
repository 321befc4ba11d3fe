package headway.flow.queue;

import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Member;
import headway.store.Members;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does all that is due of one leased draft, and returns what to write down of it.
public final class DeliverDraft {
  private static final Logger LOG = LoggerFactory.getLogger(DeliverDraft.class);

  private final Members members;
  private final SendDelivery sending;
  private final HandedTimes handed;
  private final PayOwed owed;

  public DeliverDraft(Members members, SendDelivery sending, HandedTimes handed, PayOwed owed) {
    this.members = members;
    this.sending = sending;
    this.handed = handed;
    this.owed = owed;
  }

  /// Empty when it failed unexpectedly: it is looked at again when its lease is over.
  Optional<UnaryOperator<Draft>> run(Draft leased, Instant now) {
    try {
      return Optional.of(
          members
              .find(leased.id().member())
              .map(member -> run(leased, member, now))
              .orElse(draft -> draft));
    } catch (RuntimeException fault) {
      LOG.error("delivering {} failed; it is looked at again", leased.id().key(), fault);
      return Optional.empty();
    }
  }

  private UnaryOperator<Draft> run(Draft leased, Member member, Instant now) {
    UnaryOperator<Draft> all = owed.pay(leased, member, now);
    for (Delivery delivery : leased.progress().deliveries()) {
      UnaryOperator<Draft> edit = edit(leased, delivery, member, now);
      UnaryOperator<Draft> before = all;
      all = draft -> edit.apply(before.apply(draft));
    }
    return all;
  }

  private UnaryOperator<Draft> edit(Draft leased, Delivery delivery, Member member, Instant now) {
    return switch (delivery.state()) {
      case DeliveryState.Waiting waiting ->
          waiting.held() || waiting.nextAt().isAfter(now)
              ? draft -> draft
              : sending.send(leased, delivery, member, now);
      case DeliveryState.Sending _ ->
          ended(delivery.in(new DeliveryState.Unsure(now, "I stopped while it was being sent")));
      case DeliveryState.Handed hand -> handed.look(leased, delivery, hand, now);
      case DeliveryState.Published _,
          DeliveryState.Refused _,
          DeliveryState.Unsure _,
          DeliveryState.Late _,
          DeliveryState.Cancelled _,
          DeliveryState.Lapsed _ ->
          draft -> draft;
    };
  }

  static UnaryOperator<Draft> ended(Delivery delivery) {
    return draft -> draft.with(draft.progress().ended(delivery));
  }
}
