package headway.flow.queue;

import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Member;
import headway.domain.Outlet;
import headway.domain.Space;
import headway.flow.outlet.OutletBook;
import headway.publish.Publisher;
import headway.publish.Receipt;
import headway.store.Deliveries;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Sends one due delivery, unless it is held, late, or not allowed; says what became of it.
public final class SendDelivery {
  /// When a delivery is late, and how long a passing refusal is tried again.
  public record Patience(Duration late, Duration retry) {}

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

  private final Deliveries deliveries;
  private final OutletBook outlets;
  private final List<Publisher> publishers;
  private final Patience patience;

  public SendDelivery(
      Deliveries deliveries, OutletBook outlets, List<Publisher> publishers, Patience patience) {
    this.deliveries = deliveries;
    this.outlets = outlets;
    this.publishers = List.copyOf(publishers);
    this.patience = patience;
  }

  UnaryOperator<Draft> send(Draft draft, Delivery delivery, Member member, Instant now) {
    DeliveryState.Waiting waiting = (DeliveryState.Waiting) delivery.state();
    if (outlets.spaceOf(delivery.outlet()).filter(Space::held).isPresent()) {
      return in(delivery, new DeliveryState.Waiting(waiting.nextAt(), waiting.refusals(), true));
    }
    if (waiting.nextAt().plus(patience.late()).isBefore(now)) {
      return DeliverDraft.ended(delivery.in(new DeliveryState.Late(now)));
    }
    if (delivery.outlet() instanceof Outlet.ByHand) {
      return DeliverDraft.ended(delivery.in(new DeliveryState.Handed(now, false)));
    }
    Account author = author(member, delivery.outlet());
    Optional<String> refusal = outlets.refusal(delivery.outlet(), author);
    if (refusal.isPresent()) {
      return DeliverDraft.ended(delivery.in(new DeliveryState.Refused(now, refusal.get())));
    }
    if (deliveries.begin(draft.id(), delivery.number(), now).isEmpty()) {
      return unchanged -> unchanged;
    }
    return settled(delivery, waiting, publish(draft, delivery, author), now);
  }

  private Receipt publish(Draft draft, Delivery delivery, Account author) {
    String key = draft.id().key() + "/" + delivery.number() + "/" + delivery.post().revision();
    try {
      return publishers.stream()
          .filter(publisher -> publisher.serves(delivery.outlet()))
          .findFirst()
          .map(publisher -> publisher.publish(delivery.outlet(), author, delivery.post(), key))
          .orElseGet(() -> new Receipt.Refused("nothing here can post to that outlet."));
    } catch (RuntimeException fault) {
      return new Receipt.Unsure("the sending broke off (" + fault.getClass().getSimpleName() + ")");
    }
  }

  private UnaryOperator<Draft> settled(
      Delivery delivery, DeliveryState.Waiting waiting, Receipt receipt, Instant now) {
    return switch (receipt) {
      case Receipt.Published published ->
          DeliverDraft.ended(delivery.in(new DeliveryState.Published(now, published.link())));
      case Receipt.Refused refused ->
          DeliverDraft.ended(delivery.in(new DeliveryState.Refused(now, refused.reason())));
      case Receipt.Unsure unsure ->
          DeliverDraft.ended(delivery.in(new DeliveryState.Unsure(now, unsure.cause())));
      case Receipt.ByHand _ ->
          DeliverDraft.ended(delivery.in(new DeliveryState.Handed(now, false)));
      case Receipt.NotNow notNow -> postponed(delivery, waiting, notNow, now);
    };
  }

  private UnaryOperator<Draft> postponed(
      Delivery delivery, DeliveryState.Waiting waiting, Receipt.NotNow notNow, Instant now) {
    Instant again = now.plus(notNow.pause().orElse(pause(waiting.refusals())));
    if (again.isAfter(delivery.due().plus(patience.retry()))) {
      String reason = notNow.reason() + " (tried for " + patience.retry().toHours() + " hours)";
      return DeliverDraft.ended(delivery.in(new DeliveryState.Refused(now, reason)));
    }
    return in(delivery, new DeliveryState.Waiting(again, waiting.refusals() + 1, false));
  }

  private static Duration pause(int refusals) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(refusals, 10));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  private static UnaryOperator<Draft> in(Delivery delivery, DeliveryState state) {
    return draft -> draft.with(draft.progress().with(delivery.in(state)));
  }

  private static Account author(Member member, Outlet outlet) {
    return switch (outlet) {
      case Outlet.ByHand _ -> member.person().lastUsed();
      case Outlet.ToChannel to -> account(member, to.channel().chat());
    };
  }

  private static Account account(Member member, ChatKind chat) {
    return member.person().accounts().stream()
        .filter(account -> account.chat() == chat)
        .findFirst()
        .orElse(member.person().lastUsed());
  }
}
