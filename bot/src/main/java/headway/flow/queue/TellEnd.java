package headway.flow.queue;

import headway.chat.Message;
import headway.chat.Sent;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Member;
import headway.domain.News;
import headway.flow.Outbox;
import headway.flow.Reply;
import headway.flow.outlet.OutletBook;
import headway.store.Change;
import headway.store.Members;
import java.time.Instant;
import java.time.ZoneId;

/// Tells the member what became of a delivery.
public final class TellEnd {
  private final Outbox outbox;
  private final OutletBook outlets;
  private final Members members;

  public TellEnd(Outbox outbox, OutletBook outlets, Members members) {
    this.outbox = outbox;
    this.outlets = outlets;
    this.members = members;
  }

  /// False when it has to be told later.
  boolean tell(Draft draft, Delivery delivery, Member member, String standing, Instant now) {
    ZoneId zone = member.zone();
    return switch (delivery.state()) {
      case DeliveryState.Published _ -> published(draft, delivery, member, standing, now);
      case DeliveryState.Handed _ -> handed(draft, delivery, member, now);
      case DeliveryState.Refused refused ->
          send(member, draft, delivery, refused(draft, delivery, refused, zone), now);
      case DeliveryState.Unsure unsure ->
          send(member, draft, delivery, unsure(draft, delivery, unsure, zone), now);
      case DeliveryState.Late _ -> send(member, draft, delivery, late(draft, delivery, zone), now);
      case DeliveryState.Waiting _,
          DeliveryState.Sending _,
          DeliveryState.Cancelled _,
          DeliveryState.Lapsed _ ->
          true;
    };
  }

  private boolean published(
      Draft draft, Delivery delivery, Member member, String standing, Instant now) {
    DeliveryWords words = new DeliveryWords(outlets);
    Message message = Message.EMPTY;
    for (Delivery each : draft.progress().deliveries()) {
      message = message.line().then(words.line(draft, each, member.zone()));
    }
    message = message.say(standing.isEmpty() ? "" : "\n" + standing);
    if (!outbox.update(member.person().lastUsed(), draft.shortName(), message, now)) {
      News news = new News.WentOut(draft.id(), delivery.number());
      members.change(
          member.id(),
          new Change("out/" + draft.id().key() + "/" + delivery.number()),
          stored -> stored.habits(habits -> habits.with(habits.announcements().with(news))));
    }
    return true;
  }

  private boolean handed(Draft draft, Delivery delivery, Member member, Instant now) {
    Message message =
        Message.of(draft.shortName() + " is yours to post now (" + delivery.shortName() + ").");
    if (!delivery.post().credit().isEmpty()) {
      message = message.say(" Tag ").quote(String.join(", ", delivery.post().credit())).say(".");
    }
    message = message.say(" The text comes next, by itself, for copying.");
    return send(member, draft, delivery, message, now)
        && isSent(
            outbox.direct(
                member.person().lastUsed(),
                new Reply.Said(Message.EMPTY.quote(delivery.post().text()), ""),
                now));
  }

  private Message refused(
      Draft draft, Delivery delivery, DeliveryState.Refused refused, ZoneId zone) {
    return Message.of(draft.shortName() + " didn't go out to ")
        .say(outlets.name(delivery.outlet()) + " at ")
        .when(delivery.due(), zone)
        .say(" (" + delivery.shortName() + "): ")
        .quote(refused.reason())
        .say(" Nothing was posted; your text is unchanged.");
  }

  private Message unsure(Draft draft, Delivery delivery, DeliveryState.Unsure unsure, ZoneId zone) {
    return Message.of("I can't tell whether " + draft.shortName() + " reached ")
        .say(outlets.name(delivery.outlet()) + " at ")
        .when(delivery.due(), zone)
        .say(" (" + delivery.shortName() + "): ")
        .quote(unsure.cause())
        .say(". Have a look there; I won't send it again unless you say so.");
  }

  private Message late(Draft draft, Delivery delivery, ZoneId zone) {
    return Message.of(draft.shortName() + " was to go to ")
        .say(outlets.name(delivery.outlet()) + " at ")
        .when(delivery.due(), zone)
        .say(" (" + delivery.shortName() + "), and that time passed while I was away or held.")
        .say(" It hasn't been posted.");
  }

  private boolean send(
      Member member, Draft draft, Delivery delivery, Message message, Instant now) {
    Message whole = message.with(DeliveryButtons.of(delivery));
    return isSent(
        outbox.direct(member.person().lastUsed(), new Reply.Said(whole, draft.shortName()), now));
  }

  /// A closed conversation is told in `queue` and `home` instead.
  private static boolean isSent(Sent sent) {
    return switch (sent) {
      case Sent.Delivered _, Sent.Closed _ -> true;
      case Sent.Busy _ -> false;
    };
  }
}
