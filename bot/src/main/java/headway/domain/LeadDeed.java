package headway.domain;

import java.time.Instant;
import java.util.Optional;

/// What a Lead did to a space, and when.
///
/// @param by empty once that account's data was deleted
/// @param subject what it was done to, as it was called then; empty where there is none
public record LeadDeed(
    SpaceId space, Instant at, Optional<Account> by, LeadAct act, String subject) {
  /// The same, done by somebody who is not named any more.
  public LeadDeed unnamed() {
    return new LeadDeed(space, at, Optional.empty(), act, subject);
  }
}
