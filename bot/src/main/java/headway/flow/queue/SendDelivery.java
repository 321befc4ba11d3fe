package headway.flow.queue;

import headway.chat.Access;
import headway.chat.Channels;
import headway.domain.Account;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Habits;
import headway.domain.Member;
import headway.domain.Outlet;
import headway.domain.Space;
import headway.domain.UsageException;
import headway.flow.outlet.OutletBook;
import headway.publish.Receipt;
import headway.store.Deliveries;
import headway.store.Pictures;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Sends one due delivery, unless it is held, late, or not allowed; says what became of it.
public final class SendDelivery {
  /// When a delivery is late, and how long a passing refusal is tried again.
  public record Patience(Duration late, Duration retry) {}

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);
  private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);

  private final Deliveries deliveries;
  private final OutletBook outlets;
  private final Publish publish;
  private final Patience patience;
  private final Pictures pictures;

  public SendDelivery(
      Deliveries deliveries,
      OutletBook outlets,
      Publish publish,
      Patience patience,
      Pictures pictures) {
    this.deliveries = deliveries;
    this.outlets = outlets;
    this.publish = publish;
    this.patience = patience;
    this.pictures = pictures;
  }

  Optional<Space> space(Outlet outlet) {
    return outlets.spaceOf(outlet);
  }

  /// Empty when somebody changed or took it since it was looked at.
  Optional<Outcome> send(
      Draft draft, Delivery delivery, Member member, Optional<Space> space, Instant now) {
    DeliveryState.Waiting waiting = (DeliveryState.Waiting) delivery.state();
    return unsent(delivery, waiting, member, space, now)
        .map(state -> new Outcome(delivery, state))
        .or(() -> sent(draft, delivery, member, now));
  }

  /// What becomes of it without being sent, if anything does.
  private Optional<DeliveryState> unsent(
      Delivery delivery,
      DeliveryState.Waiting waiting,
      Member member,
      Optional<Space> space,
      Instant now) {
    if (isHeld(delivery, member, space)) {
      return Optional.of(
          new DeliveryState.Waiting(waiting.nextAt(), waiting.refusals(), /* held= */ true));
    }
    if (waiting.nextAt().plus(patience.late()).isBefore(now)) {
      return Optional.of(new DeliveryState.Late(now));
    }
    Optional<DeliveryState> refused = refused(delivery, member, space, now);
    return delivery.outlet() instanceof Outlet.ByHand
        ? refused.or(() -> Optional.of(new DeliveryState.Handed(now, /* asked= */ false)))
        : refused;
  }

  /// What the chat doesn't tell now is asked again later.
  private Optional<DeliveryState> refused(
      Delivery delivery, Member member, Optional<Space> space, Instant now) {
    Account author = member.person().author(delivery.outlet());
    return switch (outlets.access(delivery.outlet(), space, author)) {
      case Access.Open _ ->
          pictureless(delivery).map(reason -> new DeliveryState.Refused(now, reason));
      case Access.Shut(String reason) -> Optional.of(new DeliveryState.Refused(now, reason));
      case Access.Gone(String reason) -> Optional.of(new DeliveryState.Refused(now, reason));
      case Access.Untold(String reason) ->
          Optional.of(
              postponed(delivery, delivery, new Receipt.NotNow(reason, Optional.empty()), now));
    };
  }

  /// By the member, by a Lead, or because the member's account is gone.
  private static boolean isHeld(Delivery delivery, Member member, Optional<Space> space) {
    return member.habits().is(Habits.Switch.QUEUE_HELD)
        || space.filter(Space::held).isPresent()
        || member.person().isShutOut(member.person().author(delivery.outlet()));
  }

  /// Why its picture can't be shown any more, if it has one.
  private Optional<String> pictureless(Delivery delivery) {
    try {
      delivery.post().picture().ifPresent(picture -> pictures.find(picture.path()));
      return Optional.empty();
    } catch (UsageException fault) {
      return Optional.of(String.valueOf(fault.getMessage()));
    }
  }

  /// Sends what stands there at that moment, which may be newer than what was looked at.
  private Optional<Outcome> sent(Draft draft, Delivery seen, Member member, Instant now) {
    Account author = member.person().author(seen.outlet());
    return deliveries
        .begin(draft.id(), seen.number(), now)
        .flatMap(begun -> begun.delivery(seen.number()))
        .map(delivery ->
            new Outcome(
                delivery, state(seen, delivery, publish.publish(draft, delivery, author), now)));
  }

  /// What became of what stopped in the middle; empty while the chat can't tell yet.
  Optional<Outcome> resumed(
      Draft draft, Delivery delivery, DeliveryState.Sending begun, Member member, Instant now) {
    Account author = member.person().author(delivery.outlet());
    return switch (publish.resume(draft, delivery, author, begun.started())) {
      case Receipt.Published published -> Optional.of(new Outcome(delivery, out(published, now)));
      case Receipt.Unsure unsure ->
          Optional.of(new Outcome(delivery, new DeliveryState.Unsure(now, unsure.cause())));
      case Receipt.NotNow _ -> Optional.empty();
      case Receipt.Refused _, Receipt.ByHand _ ->
          Optional.of(new Outcome(delivery, new DeliveryState.Unsure(now, Channels.STOPPED)));
    };
  }

  private static DeliveryState out(Receipt.Published published, Instant now) {
    return new DeliveryState.Published(now, published.link(), published.shortfall());
  }

  private DeliveryState state(Delivery seen, Delivery delivery, Receipt receipt, Instant now) {
    return switch (receipt) {
      case Receipt.Published published -> out(published, now);
      case Receipt.Refused refused -> new DeliveryState.Refused(now, refused.reason());
      case Receipt.Unsure unsure -> new DeliveryState.Unsure(now, unsure.cause());
      case Receipt.ByHand _ -> new DeliveryState.Handed(now, /* asked= */ false);
      case Receipt.NotNow notNow -> postponed(seen, delivery, notNow, now);
    };
  }

  private DeliveryState postponed(
      Delivery seen, Delivery delivery, Receipt.NotNow notNow, Instant now) {
    int refusals = ((DeliveryState.Waiting) seen.state()).refusals();
    Duration asked = notNow.pause().orElse(pause(refusals));
    Instant again = now.plus(asked.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : asked);
    if (again.isAfter(delivery.due().plus(patience.retry()))) {
      String end = "I try for " + patience.retry().toHours() + " hours, no longer";
      String why = notNow.reason().replaceFirst("\\.$", "");
      return new DeliveryState.Refused(now, why + "; " + end);
    }
    return new DeliveryState.Waiting(again, refusals + 1, /* held= */ false);
  }

  private static Duration pause(int refusals) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(refusals, 10));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }
}
