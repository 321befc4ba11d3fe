package headway.flow.queue;

import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Member;
import headway.domain.News;
import headway.store.mongo.MongoStores;
import java.util.HashSet;
import java.util.Set;

/// What the store says became of a backlog.
///
/// @param published keys of the deliveries that are published
/// @param unsure keys of those that are unsure
/// @param questions how the questions about those begin, with whom they are put to
/// @param untold keys of those published of which their member has no news
/// @param other those in any other state
record Aftermath(
    Set<String> published,
    Set<String> unsure,
    Set<String> questions,
    Set<String> untold,
    Set<String> other) {
  static Aftermath of(MongoStores stores) {
    Aftermath all =
        new Aftermath(
            new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
    for (int i = 0; i < Backlog.MEMBERS; i++) {
      Member member = stores.members().find(Backlog.member(i).id()).orElseThrow();
      for (Draft draft : stores.drafts().latest(member.id(), Backlog.DELIVERIES)) {
        draft.progress().deliveries().forEach(delivery -> all.add(member, draft, delivery));
      }
    }
    return all;
  }

  private void add(Member member, Draft draft, Delivery delivery) {
    String key = draft.id().key() + "/" + delivery.number() + "/1";
    switch (delivery.state()) {
      case DeliveryState.Published _ -> {
        published.add(key);
        News news = new News.WentOut(draft.id(), delivery.number());
        if (!member.habits().announcements().waiting().contains(news)) {
          untold.add(key);
        }
      }
      case DeliveryState.Unsure _ -> {
        unsure.add(key);
        questions.add(
            "%s I can't tell whether %s reached #%s on "
                .formatted(
                    member.id().value(),
                    draft.shortName(),
                    delivery.outlet().equals(World.TO_GENERAL) ? "general" : "talks"));
      }
      case DeliveryState.Waiting _,
          DeliveryState.Sending _,
          DeliveryState.Refused _,
          DeliveryState.Late _,
          DeliveryState.Handed _,
          DeliveryState.Cancelled _,
          DeliveryState.Lapsed _ ->
          other.add(key + " is " + delivery.state());
    }
  }
}
