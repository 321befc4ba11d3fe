package headway.flow.queue;

import headway.chat.Message;
import headway.chat.Sent;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Member;
import headway.domain.News;
import headway.domain.Outlet;
import headway.flow.Outbox;
import headway.flow.Reply;
import headway.flow.outlet.OutletBook;
import headway.store.Change;
import headway.store.Members;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Tells the member what became of a delivery.
public final class TellEnd {
  private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);

  private final Outbox outbox;
  private final OutletBook outlets;
  private final Members members;
  private final EndWords words;

  public TellEnd(Outbox outbox, OutletBook outlets, Members members) {
    this.outbox = outbox;
    this.outlets = outlets;
    this.members = members;
    this.words = new EndWords(outlets);
  }

  /// Changes the approval's message; what can't be changed is news for the next answer.
  void published(Draft draft, List<Delivery> out, Member member, String standing, Instant now) {
    int revision = out.getFirst().post().revision();
    Message message = standing(draft, revision, member.zone(), standing);
    boolean updated =
        member.person().accounts().stream()
            .anyMatch(account -> outbox.update(account, draft.shortName(), message, now));
    if (!updated) {
      out.forEach(delivery -> keepNews(draft, delivery, member));
    }
  }

  /// Tells of any other end; empty when it is told, else when to try again.
  Optional<Instant> tell(Draft draft, Delivery delivery, Member member, Instant now) {
    ZoneId zone = member.zone();
    return switch (delivery.state()) {
      case DeliveryState.Handed _ ->
          send(member, handed(draft, delivery), now)
              .or(() -> send(member, Message.EMPTY.quote(delivery.post().text()), now));
      case DeliveryState.Refused refused ->
          send(member, words.refused(draft, delivery, refused, member.person(), zone), now);
      case DeliveryState.Unsure unsure ->
          send(member, words.unsure(draft, delivery, unsure, zone), now);
      case DeliveryState.Late _ -> send(member, words.late(draft, delivery, zone), now);
      case DeliveryState.Published _,
          DeliveryState.Waiting _,
          DeliveryState.Sending _,
          DeliveryState.Cancelled _,
          DeliveryState.Lapsed _ ->
          Optional.empty();
    };
  }

  /// All that the approval of that revision put in the queue and that still stands or is out.
  private Message standing(Draft draft, int revision, ZoneId zone, String standing) {
    DeliveryWords lines = new DeliveryWords(outlets);
    List<Delivery> approved =
        draft.progress().deliveries().stream()
            .filter(each -> each.post().revision() == revision)
            .filter(each -> each.isOpen() || each.isPublished())
            .toList();
    Message message = Message.EMPTY;
    for (Delivery each : approved) {
      message = message.line().then(lines.line(draft, each, zone));
    }
    List<Delivery> waiting = approved.stream().filter(Delivery::isWaiting).toList();
    return message
        .say(standing.isEmpty() ? "" : "\n" + standing)
        .with(waiting.isEmpty() ? List.of() : ApprovalCard.buttons(waiting));
  }

  private void keepNews(Draft draft, Delivery delivery, Member member) {
    News news = new News.WentOut(draft.id(), delivery.number());
    members.change(
        member.id(),
        new Change("out/" + draft.id().key() + "/" + delivery.number()),
        stored -> stored.habits(habits -> habits.with(habits.announcements().with(news))));
  }

  private Message handed(Draft draft, Delivery delivery) {
    Message message = Message.of(draft.shortName() + " is yours to post now");
    if (delivery.outlet() instanceof Outlet.ToChannel) {
      message = message.say(", in " + outlets.name(delivery.outlet()));
    }
    message = message.say(" (" + delivery.shortName() + ").");
    if (!delivery.post().credit().isEmpty()) {
      message = message.say(" Tag ").quote(String.join(", ", delivery.post().credit())).say(".");
    }
    message = message.say(" The text comes next, by itself, for copying.");
    return pictured(message, delivery).with(DeliveryButtons.of(delivery));
  }

  private static Message pictured(Message message, Delivery delivery) {
    return delivery
        .post()
        .picture()
        .map(picture ->
            picture
                .alt()
                .map(alt -> message.say(" In words, its picture: ").quote(alt))
                .orElse(message)
                .showing(picture.path()))
        .orElse(message);
  }

  /// Who can't be written to reads it in `queue` and `home` instead.
  private Optional<Instant> send(Member member, Message message, Instant now) {
    if (member.person().isAway()) {
      return Optional.empty();
    }
    Sent sent = outbox.direct(member.person().lastUsed(), new Reply.Said(message, ""), now);
    return switch (sent) {
      case Sent.Delivered _, Sent.Closed _ -> Optional.empty();
      case Sent.Busy busy ->
          Optional.of(
              now.plus(busy.pause().compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : busy.pause()));
    };
  }
}
