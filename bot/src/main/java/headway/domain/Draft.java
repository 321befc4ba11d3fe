package headway.domain;

import java.time.Instant;
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
