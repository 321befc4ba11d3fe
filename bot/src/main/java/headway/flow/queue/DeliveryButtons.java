package headway.flow.queue;

import headway.chat.Action;
import headway.chat.Button;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import java.util.List;

/// What a member can do about a delivery, as buttons.
public final class DeliveryButtons {
  private DeliveryButtons() {}

  public static List<Button> of(Delivery delivery) {
    return switch (delivery.state()) {
      case DeliveryState.Waiting _ ->
          List.of(on(delivery, "Move", Action.MOVE), on(delivery, "Cancel", Action.CANCEL));
      case DeliveryState.Late _ ->
          List.of(
              on(delivery, "Post now", Action.RETRY),
              on(delivery, "Move", Action.MOVE),
              on(delivery, "Drop", Action.CANCEL));
      case DeliveryState.Refused _ ->
          List.of(
              on(delivery, "Retry", Action.RETRY),
              on(delivery, "Edit", Action.EDIT_DELIVERY),
              on(delivery, "Post by hand", Action.POST_BY_HAND));
      case DeliveryState.Unsure _ ->
          List.of(
              on(delivery, "It's there", Action.POSTED),
              on(delivery, "Retry", Action.RETRY),
              on(delivery, "Edit", Action.EDIT_DELIVERY),
              on(delivery, "Post by hand", Action.POST_BY_HAND));
      case DeliveryState.Handed _ ->
          List.of(
              on(delivery, "I posted it", Action.POSTED),
              on(delivery, "I posted it, with a link", Action.POSTED_AT),
              on(delivery, "Move", Action.MOVE),
              on(delivery, "Drop", Action.CANCEL));
      case DeliveryState.Sending _,
          DeliveryState.Published _,
          DeliveryState.Cancelled _,
          DeliveryState.Lapsed _ ->
          List.of();
    };
  }

  /// What can be done about one whose place is gone.
  static List<Button> elsewhere(Draft draft, Delivery delivery) {
    return List.of(
        new Button("Another place", Action.DRAFT_DETAILS, draft.shortName(), draft.revision()),
        on(delivery, "Keep as draft", Action.CANCEL),
        on(delivery, "Post by hand", Action.POST_BY_HAND));
  }

  private static Button on(Delivery delivery, String label, Action action) {
    return new Button(label, action, delivery.shortName(), delivery.post().revision());
  }
}
