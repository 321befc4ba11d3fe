package headway.flow.queue;

import headway.chat.Channels;
import headway.domain.ChatKind;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Member;
import headway.domain.MemberId;
import headway.domain.Outlet;
import headway.domain.Space;
import headway.store.Members;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// Does all that is due of one leased draft, and returns what to write down of it.
public final class DeliverDraft {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Members members;
  private final SendDelivery sending;
  private final HandedTimes handed;
  private final PayOwed owed;
  private final Presence presence;

  public DeliverDraft(
      Members members, SendDelivery sending, HandedTimes handed, PayOwed owed, Presence presence) {
    this.members = members;
    this.sending = sending;
    this.handed = handed;
    this.owed = owed;
    this.presence = presence;
  }

  Batch batch() {
    return new Batch();
  }

  /// Drafts leased together; each of their members is looked up once for all that is sent.
  final class Batch {
    private final Map<MemberId, Optional<Member>> known = new ConcurrentHashMap<>();
    private final Map<Outlet, Optional<Space>> spaces = new ConcurrentHashMap<>();

    /// Looks at the spaces anew: a Lead may have held one.
    void nextGroup() {
      spaces.clear();
    }

    /// Empty when nothing could be done: it is looked at again when its lease is over.
    Optional<UnaryOperator<Draft>> run(Draft leased, Instant now) {
      Steps steps = new Steps(leased);
      if (PayOwed.isDue(leased, now)) {
        steps.attempt(() -> owed(leased, steps, now));
      }
      for (Delivery delivery : leased.progress().deliveries()) {
        steps.attempt(() -> due(leased, delivery, steps, now));
      }
      if (steps.missing().isEmpty()) {
        return steps.made();
      }
      presence.leave(leased.id(), steps.missing());
      return Optional.empty();
    }

    /// A share is recorded anywhere; the member is written to where their chat is.
    private Optional<Paid> owed(Draft leased, Steps steps, Instant now) {
      Member member = found(members.find(owner(leased)));
      Optional<ChatKind> missing =
          leased.progress().owed().record() ? Optional.empty() : presence.missing(member);
      missing.ifPresent(steps::leave);
      return missing.isPresent() ? Optional.empty() : Optional.of(owed.pay(leased, member, now));
    }

    private Optional<Outcome> due(Draft leased, Delivery delivery, Steps steps, Instant now) {
      return switch (delivery.state()) {
        case DeliveryState.Waiting waiting ->
            waiting.held() || waiting.nextAt().isAfter(now)
                ? Optional.empty()
                : send(leased, delivery, steps, now);
        case DeliveryState.Sending begun -> resumed(leased, delivery, begun, steps, now);
        case DeliveryState.Handed hand -> handed.look(leased, delivery, hand, now);
        case DeliveryState.Published _,
            DeliveryState.Refused _,
            DeliveryState.Unsure _,
            DeliveryState.Late _,
            DeliveryState.Cancelled _,
            DeliveryState.Lapsed _ ->
            Optional.empty();
      };
    }

    private Optional<Outcome> send(Draft leased, Delivery delivery, Steps steps, Instant now) {
      Member member = member(leased);
      Optional<ChatKind> missing = presence.missing(delivery, member);
      missing.ifPresent(steps::leave);
      return missing.isPresent()
          ? Optional.empty()
          : sending
              .send(leased, delivery, member, space(delivery.outlet()), now)
              .map(outcome -> unlessShut(outcome, delivery));
    }

    /// Waits a while for its chat, which may know what became of it.
    private Optional<Outcome> resumed(
        Draft leased, Delivery delivery, DeliveryState.Sending begun, Steps steps, Instant now) {
      Member member = member(leased);
      Optional<ChatKind> missing = presence.missing(delivery, member);
      Optional<Outcome> outcome =
          missing.isPresent()
              ? Optional.empty()
              : sending.resumed(leased, delivery, begun, member, now);
      if (outcome.isPresent() || now.isAfter(begun.started().plus(PATIENCE))) {
        return outcome.or(() ->
            Optional.of(new Outcome(delivery, new DeliveryState.Unsure(now, Channels.STOPPED))));
      }
      Presence.chat(delivery.outlet()).ifPresent(steps::leave);
      return Optional.empty();
    }

    /// What was refused since the workspace shut the bot out meanwhile waits on.
    private Outcome unlessShut(Outcome outcome, Delivery before) {
      boolean shut = outcome.is() instanceof DeliveryState.Refused && presence.isShut(before);
      return shut ? new Outcome(outcome.was(), before.state()) : outcome;
    }

    private Optional<Space> space(Outlet outlet) {
      return spaces.computeIfAbsent(outlet, sending::space);
    }

    private Member member(Draft leased) {
      return found(known.computeIfAbsent(owner(leased), members::find));
    }
  }

  private static MemberId owner(Draft draft) {
    return draft.id().member();
  }

  private static Member found(Optional<Member> member) {
    return member.orElseThrow(() -> new IllegalStateException("its member is gone"));
  }
}
