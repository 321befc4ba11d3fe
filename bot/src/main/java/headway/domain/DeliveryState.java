package headway.domain;

import java.time.Instant;
import java.util.Optional;

/// Where a delivery stands.
public sealed interface DeliveryState {
  /// Approved and not yet due, held, or waiting to be tried again.
  ///
  /// @param nextAt when it is next due
  /// @param refusals how often it was refused for a reason that may pass
  record Waiting(Instant nextAt, int refusals, boolean held) implements DeliveryState {}

  /// Being sent since that instant by that process; if the process dies, nobody knows.
  record Sending(Instant started, String owner) implements DeliveryState {}

  /// It is out.
  ///
  /// @param shortfall what did not come of it, such as that followers of a channel didn't get it
  record Published(Instant at, Optional<String> link, Optional<String> shortfall)
      implements DeliveryState {
    public Published(Instant at, Optional<String> link) {
      this(at, link, Optional.empty());
    }
  }

  record Refused(Instant at, String reason) implements DeliveryState {}

  /// It may or may not have been posted; only a person may have it sent again.
  record Unsure(Instant at, String cause) implements DeliveryState {}

  /// Its time passed while the bot was down or held; the member is asked.
  ///
  /// @param restored whether it passed before a backup was restored, so that it may be out already
  record Late(Instant at, boolean restored) implements DeliveryState {
    public Late(Instant at) {
      this(at, false);
    }
  }

  /// In the member's hands since that instant.
  record Handed(Instant at, boolean asked) implements DeliveryState {}

  record Cancelled(Instant at, String why) implements DeliveryState {}

  /// Handed over and never reported as posted.
  record Lapsed(Instant at) implements DeliveryState {}
}
