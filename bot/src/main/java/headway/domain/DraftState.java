package headway.domain;

import java.time.Instant;

/// Whether a draft is being written, approved, or gone.
public sealed interface DraftState {
  record Open() implements DraftState {}

  /// The member's yes to the revision that the deliveries carry.
  record Approved(int revision, Instant at) implements DraftState {}

  record Dropped(Instant at) implements DraftState {}
}
