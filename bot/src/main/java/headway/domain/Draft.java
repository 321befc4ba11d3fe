package headway.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A text on its way out, with its deliveries: one aggregate, changed atomically.
public record Draft(DraftId id, int revision, Content content, Route route, Progress progress) {
  public String shortName() {
    return id.shortName();
  }

  /// The exact text, people and picture that an approval of this revision binds to.
  public Post post() {
    return new Post(revision, content.text(), content.credit(), content.picture());
  }

  public boolean isApproved() {
    return progress.state() instanceof DraftState.Approved;
  }

  public boolean isOpen() {
    return progress.state() instanceof DraftState.Open;
  }

  /// Whether a delivery is still to happen or to be decided.
  public boolean isQueued() {
    return progress.deliveries().stream().anyMatch(Delivery::isOpen);
  }

  public boolean isBeingSent() {
    return progress.deliveries().stream().anyMatch(d -> d.state() instanceof DeliveryState.Sending);
  }

  public Optional<Delivery> delivery(int number) {
    return progress.deliveries().stream().filter(d -> d.number() == number).findFirst();
  }

  public Draft with(Progress next) {
    return new Draft(id, revision, content, route, next);
  }

  public Draft with(Route next) {
    return new Draft(id, revision, content, next, progress);
  }

  /// A new revision with this content.
  public Draft revised(Content next) {
    return new Draft(id, revision + 1, next, route, progress);
  }

  /// Open again, with all that waited cancelled; refused while it is being sent.
  public Draft reopened(Instant now, String why) {
    if (isBeingSent()) {
      throw new UsageException(
          shortName() + " is being sent right now. Wait a moment, then look at `queue`.");
    }
    List<Delivery> stopped =
        progress.deliveries().stream().map(delivery -> stop(delivery, now, why)).toList();
    return with(new Progress(new DraftState.Open(), stopped, progress.owed()));
  }

  /// Dropped, with all that was open cancelled; refused while it is being sent.
  public Draft dropped(Instant now) {
    Draft stopped = reopened(now, "the draft was dropped");
    List<Delivery> over =
        stopped.progress.deliveries().stream()
            .map(delivery ->
                delivery.isOpen()
                    ? delivery.in(new DeliveryState.Cancelled(now, "the draft was dropped"))
                    : delivery)
            .toList();
    return with(new Progress(new DraftState.Dropped(now), over, progress.owed()));
  }

  private static Delivery stop(Delivery delivery, Instant now, String why) {
    return switch (delivery.state()) {
      case DeliveryState.Waiting _, DeliveryState.Late _ ->
          delivery.in(new DeliveryState.Cancelled(now, why));
      case DeliveryState.Sending _,
          DeliveryState.Published _,
          DeliveryState.Refused _,
          DeliveryState.Unsure _,
          DeliveryState.Handed _,
          DeliveryState.Cancelled _,
          DeliveryState.Lapsed _ ->
          delivery;
    };
  }

  /// When a tick must next look at it, if ever.
  ///
  /// @param hand when a text in the member's hands is next to be looked at
  public Optional<Instant> nextAt(HandedClock hand) {
    Stream<Instant> deliveries =
        progress.deliveries().stream().flatMap(delivery -> next(delivery, hand).stream());
    return Stream.concat(progress.owed().dueAt().stream(), deliveries).min(Instant::compareTo);
  }

  /// Tells when a handed delivery is next due: to be asked about, or to lapse.
  public interface HandedClock {
    Instant next(DeliveryState.Handed handed);
  }

  private static Optional<Instant> next(Delivery delivery, HandedClock hand) {
    return switch (delivery.state()) {
      case DeliveryState.Waiting waiting ->
          waiting.held() ? Optional.empty() : Optional.of(waiting.nextAt());
      case DeliveryState.Sending sending -> Optional.of(sending.started());
      case DeliveryState.Handed handed -> Optional.of(hand.next(handed));
      case DeliveryState.Published _,
          DeliveryState.Refused _,
          DeliveryState.Unsure _,
          DeliveryState.Late _,
          DeliveryState.Cancelled _,
          DeliveryState.Lapsed _ ->
          Optional.empty();
    };
  }
}
