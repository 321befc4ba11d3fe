package headway.store.mongo;

import headway.domain.Channel;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.DraftState;
import headway.domain.Outlet;
import headway.domain.SpaceId;
import java.util.stream.Stream;
import org.bson.Document;

/// By what drafts are found: their member, stage and deliveries, and when they are due.
record DraftKeys(Draft.HandedClock hand) {
  static final Collection COLLECTION =
      Collection.of(
          "drafts",
          Index.unique("madeBy"),
          Index.on("nextAt"),
          Index.on("member", "deliveries"),
          Index.on("member", "stage", "number"),
          Index.on("member", "queued", "number"),
          Index.on("member", "-number"),
          Index.on("heldIn"));

  static final String OPEN = "open";

  Shape<Draft> shape() {
    return new Shape<>(COLLECTION.name(), Draft.class, draft -> draft.id().key(), this::keys);
  }

  /// A channel's tenant is the id of the space it is in.
  static String space(Channel channel) {
    return new SpaceId(channel.chat(), channel.tenant()).key();
  }

  private Document keys(Draft draft) {
    return new Document("member", draft.id().member().value())
        .append("number", draft.id().number())
        .append("stage", stage(draft.progress().state()))
        .append("queued", draft.isQueued())
        .append("deliveries", deliveries(draft).map(Delivery::number).toList())
        .append("heldIn", deliveries(draft).flatMap(DraftKeys::heldIn).distinct().toList())
        .append("nextAt", draft.nextAt(hand));
  }

  private static Stream<Delivery> deliveries(Draft draft) {
    return draft.progress().deliveries().stream();
  }

  private static String stage(DraftState state) {
    return switch (state) {
      case DraftState.Open _ -> OPEN;
      case DraftState.Approved _ -> "approved";
      case DraftState.Dropped _ -> "dropped";
    };
  }

  private static Stream<String> heldIn(Delivery delivery) {
    boolean held = delivery.state() instanceof DeliveryState.Waiting waiting && waiting.held();
    return held && delivery.outlet() instanceof Outlet.ToChannel(Channel channel)
        ? Stream.of(space(channel))
        : Stream.empty();
  }
}
