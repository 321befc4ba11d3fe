package headway.flow.queue;

import headway.domain.Delivery;
import headway.domain.Draft;
import headway.domain.Matter;
import headway.domain.Member;
import headway.domain.Sequence;
import headway.domain.Share;
import headway.domain.ShareId;
import headway.store.mongo.MongoStores;
import java.time.Instant;
import java.util.List;

/// Keeps one share a draft, as publications must.
final class RecordedShares implements Publications {
  private final MongoStores stores;
  private boolean dying;

  RecordedShares(MongoStores stores) {
    this.stores = stores;
  }

  @Override
  public String record(Member member, Draft draft, Delivery delivery, boolean said) {
    if (dying) {
      dying = false;
      throw new Killed();
    }
    int number = stores.numbers().next(member.id(), Sequence.SHARE);
    Instant now = delivery.due();
    Share share =
        new Share(
            new ShareId(member.id(), number),
            new Matter.Words(draft.content().text()),
            draft.content().aim().kind(),
            new Share.Moment(member.rhythm().dayAt(now), now),
            new Share.Trail(
                new Share.Origin.Published(draft.id().number()),
                List.of(delivery.outlet().key()),
                List.of(),
                Share.Fate.STANDS));
    stores.shares().add(share, "draft/" + draft.id().key());
    return "1 of 2 this week.";
  }

  void dieNext() {
    dying = true;
  }

  List<Share> of(Member member) {
    return stores.shares().all(member.id());
  }
}
