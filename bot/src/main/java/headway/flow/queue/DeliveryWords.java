package headway.flow.queue;

import headway.chat.Message;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.flow.draft.ShowDraft;
import headway.flow.outlet.OutletBook;
import java.time.ZoneId;

/// Says in one line where a delivery stands.
public final class DeliveryWords {
  private final OutletBook outlets;

  public DeliveryWords(OutletBook outlets) {
    this.outlets = outlets;
  }

  public Message line(Draft draft, Delivery delivery, ZoneId zone) {
    Message message =
        Message.of(delivery.shortName() + " · " + draft.shortName() + " to ")
            .say(outlets.name(delivery.outlet()) + " · ");
    return state(message, delivery, zone).say(" · ").quote(ShowDraft.start(draft));
  }

  private static Message state(Message message, Delivery delivery, ZoneId zone) {
    return switch (delivery.state()) {
      case DeliveryState.Waiting waiting ->
          message
              .due(waiting.nextAt(), zone)
              .say(waiting.held() ? ", held" : waiting.refusals() > 0 ? ", trying again" : "");
      case DeliveryState.Sending _ -> message.say("being sent");
      case DeliveryState.Published published ->
          out(message.say("out ").when(published.at(), zone), published);
      case DeliveryState.Refused refused ->
          message.say("refused ").when(refused.at(), zone).say(": ").quote(refused.reason());
      case DeliveryState.Unsure unsure ->
          message.say("unsure since ").when(unsure.at(), zone).say(": ").quote(unsure.cause());
      case DeliveryState.Late late ->
          message
              .say(late.restored() ? "perhaps posted on " : "not posted on ")
              .when(delivery.due(), zone)
              .say(", waiting for your word");
      case DeliveryState.Handed handed ->
          message.say("in your hands since ").when(handed.at(), zone);
      case DeliveryState.Cancelled cancelled ->
          message.say("cancelled ").when(cancelled.at(), zone).say(": " + cancelled.why());
      case DeliveryState.Lapsed lapsed -> message.say("lapsed ").when(lapsed.at(), zone);
    };
  }

  private static Message out(Message message, DeliveryState.Published published) {
    Message out =
        published.link().map(where -> message.say(", ").link(where, where)).orElse(message);
    return published.shortfall().map(lack -> out.say(" · ").quote(lack)).orElse(out);
  }
}
