package headway.store;

import headway.domain.Draft;
import headway.domain.DraftId;
import headway.domain.MemberId;
import headway.domain.SpaceId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The drafts, each with its deliveries.
public interface Drafts {
  /// Adds it, once per change token; returns what that change added.
  Draft add(Draft draft, Change change);

  /// What an earlier run of this change added, if any.
  Optional<Draft> addedBy(Change change);

  Optional<Draft> find(DraftId id);

  /// Those of these ids that are there, in no order.
  List<Draft> found(List<DraftId> ids);

  Optional<Draft> withDelivery(MemberId member, int delivery);

  /// Applies the edit atomically, once per change token; what the edit throws is thrown.
  Draft change(DraftId id, Change change, UnaryOperator<Draft> edit);

  /// Those not approved and not dropped, oldest first.
  List<Draft> open(MemberId member);

  /// The latest by number, whatever their state, newest first.
  List<Draft> latest(MemberId member, int limit);

  /// Those with a delivery that is still to happen or to be decided.
  List<Draft> queued(MemberId member);

  /// Those with a held delivery, of anybody, to channels of this space.
  List<Draft> heldIn(SpaceId space);

  void removeAll(MemberId member);
}
