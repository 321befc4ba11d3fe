package headway.store;

import headway.domain.ChatKind;
import headway.domain.Draft;
import headway.domain.DraftId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Due deliveries, leased in batches by the drafts that hold them.
public interface Deliveries {
  /// This process's name in leases.
  String owner();

  /// The earliest instant at which any draft is due and free, if any.
  Optional<Instant> next();

  /// Leases up to a batch of the drafts due by then.
  List<Draft> lease(Instant now, int limit);

  /// Marks a delivery as being sent, if it still waits, is due and the lease is ours.
  Optional<Draft> begin(DraftId draft, int delivery, Instant now);

  /// Writes what became of leased drafts in one go and releases them; each edit is applied to the
  /// draft as it stands.
  void settle(List<Settlement> settlements);

  /// Gives a leased draft back untouched, to be done where those chats are; here it is passed over
  /// for as long as a lease lasts.
  void leave(DraftId draft, Set<ChatKind> chats);

  /// What became of a leased draft.
  record Settlement(DraftId draft, UnaryOperator<Draft> edit) {}
}
