package headway.flow.queue;

import headway.domain.ChatKind;
import headway.domain.Delivery;
import headway.domain.DraftId;
import headway.domain.Member;
import headway.domain.Outlet;
import headway.flow.Outbox;
import headway.store.Deliveries;
import java.util.Optional;
import java.util.Set;

/// Tells what can't be done here now, for want of a chat or since a workspace is shut, and leaves
/// it.
public final class Presence {
  private final Outbox outbox;
  private final Deliveries deliveries;

  public Presence(Outbox outbox, Deliveries deliveries) {
    this.outbox = outbox;
    this.deliveries = deliveries;
  }

  /// The chat that is missing here for this delivery, if one is; what is held needs none.
  Optional<ChatKind> missing(Delivery delivery, Member member) {
    if (member.person().isShutOut(member.person().author(delivery.outlet()))) {
      return Optional.empty();
    }
    return switch (delivery.outlet()) {
      case Outlet.ToChannel to ->
          Optional.of(to.channel().chat())
              .filter(chat -> !outbox.reaches(chat, to.channel().tenant()));
      case Outlet.ByHand _ -> missing(member);
    };
  }

  /// The chat that it goes to, if it is posted.
  static Optional<ChatKind> chat(Outlet outlet) {
    return switch (outlet) {
      case Outlet.ToChannel to -> Optional.of(to.channel().chat());
      case Outlet.ByHand _ -> Optional.empty();
    };
  }

  /// Whether the workspace that it goes to does not let the bot in.
  boolean isShut(Delivery delivery) {
    return delivery.outlet() instanceof Outlet.ToChannel to
        && outbox.isShutOut(to.channel().chat(), to.channel().tenant());
  }

  /// The chat that is missing here to write to the member, if it is.
  Optional<ChatKind> missing(Member member) {
    return Optional.of(member.person())
        .filter(person -> !person.isAway() && !outbox.reaches(person.lastUsed()))
        .map(person -> person.lastUsed().chat());
  }

  void leave(DraftId draft, Set<ChatKind> chats) {
    deliveries.leave(draft, chats);
  }
}
