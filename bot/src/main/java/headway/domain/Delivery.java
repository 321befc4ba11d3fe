package headway.domain;

import java.time.Instant;

/// One approved text to one outlet; its number is counted per member.
///
/// @param due when the member wanted it out
public record Delivery(int number, Outlet outlet, Post post, Instant due, DeliveryState state) {
  public String shortName() {
    return "q" + number;
  }

  public Delivery in(DeliveryState next) {
    return new Delivery(number, outlet, post, due, next);
  }

  /// Waiting for a new time.
  public Delivery at(Instant time) {
    return new Delivery(number, outlet, post, time, new DeliveryState.Waiting(time, 0, false));
  }

  public boolean isWaiting() {
    return state instanceof DeliveryState.Waiting;
  }

  public boolean isPublished() {
    return state instanceof DeliveryState.Published;
  }

  /// Whether something is still to happen or to be decided.
  public boolean isOpen() {
    return switch (state) {
      case DeliveryState.Waiting _,
          DeliveryState.Sending _,
          DeliveryState.Unsure _,
          DeliveryState.Late _,
          DeliveryState.Refused _,
          DeliveryState.Handed _ ->
          true;
      case DeliveryState.Published _, DeliveryState.Cancelled _, DeliveryState.Lapsed _ -> false;
    };
  }
}
