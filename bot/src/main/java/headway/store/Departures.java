package headway.store;

import headway.domain.Account;
import headway.domain.SpaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Who left and who came back; each is due until it was dealt with.
public interface Departures {
  /// Keeps it, unless something later is known; due is only what changes what was known.
  void note(Departure departure);

  /// The earliest instant at which one is to be dealt with, if any.
  Optional<Instant> next();

  /// Leases up to a batch of those due by then.
  List<Departure> lease(Instant now, int limit);

  /// It was dealt with, or is to be looked at again then; what was noted meanwhile stays due.
  void settle(Departure leased, Optional<Instant> again);

  void forget(Account account);

  /// Whether that workspace left, as far as is known, and hasn't come back.
  boolean isGone(SpaceId workspace);
}
