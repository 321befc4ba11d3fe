package headway.flow.draft;

import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.flow.Series;
import java.time.Instant;
import java.util.List;

/// Says what a change did to what was approved, the same again when its event is run again.
final class Voided {
  static final String CHANGED = "the draft was changed";

  private Voided() {}

  /// Empty when no approval was voided.
  static String changed(Draft before, Draft after, Instant now) {
    List<String> cancelled =
        before.equals(after) ? cancelledAt(now, after) : cancelledSince(before, after);
    boolean voided = before.isApproved() && after.isOpen();
    if (!voided && cancelled.isEmpty()) {
      return "";
    }
    String name = after.shortName();
    return "The approval of "
        + name
        + " no longer holds"
        + (cancelled.isEmpty() ? "" : ", so " + Series.are(cancelled) + " cancelled")
        + ". "
        + name
        + " is back in `drafts`; approve it again when it's right.";
  }

  static String dropped(Draft before, Draft after) {
    List<String> cancelled = cancelledSince(before, after);
    boolean out = after.progress().deliveries().stream().anyMatch(Delivery::isPublished);
    return after.shortName()
        + " is dropped"
        + (cancelled.isEmpty() ? "." : ", and " + Series.are(cancelled) + " cancelled.")
        + (out ? " What is out stays out." : "");
  }

  private static List<String> cancelledSince(Draft before, Draft after) {
    return after.progress().deliveries().stream()
        .filter(delivery -> delivery.state() instanceof DeliveryState.Cancelled)
        .filter(delivery -> before.delivery(delivery.number()).filter(Delivery::isOpen).isPresent())
        .map(Delivery::shortName)
        .toList();
  }

  /// What the event did when it ran before.
  private static List<String> cancelledAt(Instant now, Draft draft) {
    return draft.progress().deliveries().stream()
        .filter(delivery ->
            delivery.state() instanceof DeliveryState.Cancelled off && off.at().equals(now))
        .map(Delivery::shortName)
        .toList();
  }
}
