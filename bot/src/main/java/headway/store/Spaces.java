package headway.store;

import headway.domain.Space;
import headway.domain.SpaceId;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The spaces.
public interface Spaces {
  Optional<Space> find(SpaceId id);

  /// Adds it unless it is there; returns what is there.
  Space add(Space space);

  Space change(SpaceId id, UnaryOperator<Space> edit);

  /// Deletes its settings; it is added anew when it is seen again.
  void remove(SpaceId id);
}
