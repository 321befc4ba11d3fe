package headway.flow.queue;

import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Progress;
import java.util.function.UnaryOperator;

/// What became of a delivery; it changes nothing where somebody changed that delivery meanwhile.
///
/// @param was the delivery as it was looked at
record Outcome(Delivery was, DeliveryState is) implements UnaryOperator<Draft> {
  @Override
  public Draft apply(Draft draft) {
    boolean stands = draft.delivery(was.number()).filter(was::equals).isPresent();
    return stands ? draft.with(changed(draft.progress())) : draft;
  }

  private Progress changed(Progress progress) {
    return isToBeTold() ? progress.ended(was.in(is)) : progress.with(was.in(is));
  }

  private boolean isToBeTold() {
    return switch (is) {
      case DeliveryState.Published _,
          DeliveryState.Refused _,
          DeliveryState.Unsure _,
          DeliveryState.Late _ ->
          true;
      case DeliveryState.Handed handed -> !handed.asked();
      case DeliveryState.Waiting _,
          DeliveryState.Sending _,
          DeliveryState.Cancelled _,
          DeliveryState.Lapsed _ ->
          false;
    };
  }
}
