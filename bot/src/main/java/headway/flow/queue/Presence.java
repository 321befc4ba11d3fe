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

/// Tells what this process can't do for want of a chat, and leaves it to one that can.
public final class Presence {
  private final Outbox outbox;
  private final Deliveries deliveries;

  public Presence(Outbox outbox, Deliveries deliveries) {
    this.outbox = outbox;
    this.deliveries = deliveries;
  }

  /// The chat that is missing here for this delivery, if one is.
  Optional<ChatKind> missing(Delivery delivery, Member member) {
    return switch (delivery.outlet()) {
      case Outlet.ToChannel to -> Optional.of(to.channel().chat()).filter(this::isMissing);
      case Outlet.ByHand _ -> missing(member);
    };
  }

  /// The chat that is missing here to write to the member, if it is.
  Optional<ChatKind> missing(Member member) {
    return Optional.of(member.person().lastUsed().chat()).filter(this::isMissing);
  }

  void leave(DraftId draft, Set<ChatKind> chats) {
    deliveries.leave(draft, chats);
  }

  private boolean isMissing(ChatKind chat) {
    return !outbox.reaches(chat);
  }
}
