package headway;

import headway.flow.Due;
import headway.flow.queue.DeliverDraft;
import headway.flow.queue.DeliverDue;
import headway.flow.queue.HandedTimes;
import headway.flow.queue.PayOwed;
import headway.flow.queue.Presence;
import headway.flow.queue.Publications;
import headway.flow.queue.Publish;
import headway.flow.queue.SendDelivery;
import headway.flow.queue.TellEnd;
import java.time.Duration;

/// Builds what delivers due texts.
final class Deliverer {
  private static final Duration ASK_BY_HAND = Duration.ofDays(1);

  private Deliverer() {}

  /// How long a text is in the member's hands before it is asked about, and until it lapses.
  static HandedTimes.Patience patience(headway.settings.Delivery settings) {
    return new HandedTimes.Patience(ASK_BY_HAND, settings.askByHandLapsesAfter());
  }

  /// @param together how many drafts are sent side by side; 1 keeps their order
  static Due due(Base base, Publications publications, int together) {
    var stores = base.ground.stores();
    var settings = base.ground.settings().delivery();
    SendDelivery send =
        new SendDelivery(
            stores.deliveries(),
            base.outlets,
            new Publish(
                base.chats.publishers(),
                base.pictures,
                stores.echoes(),
                base.ground.chance().clock()),
            new SendDelivery.Patience(settings.lateAfter(), settings.retryFor()),
            base.pictures);
    TellEnd tell = new TellEnd(base.outbox, base.outlets, stores.members());
    DeliverDraft work =
        new DeliverDraft(
            stores.members(),
            send,
            new HandedTimes(stores.members(), patience(settings)),
            new PayOwed(publications, tell, base.quiet),
            new Presence(base.outbox, stores.deliveries()));
    return new DeliverDue(
        stores.deliveries(),
        work,
        new DeliverDue.Pace(settings.claim().batch(), together),
        base.ground.chance().clock());
  }
}
