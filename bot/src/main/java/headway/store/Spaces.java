package headway.store;

import headway.domain.ChatKind;
import headway.domain.Space;
import headway.domain.SpaceId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The spaces.
public interface Spaces {
  Optional<Space> find(SpaceId id);

  /// Those of that chat.
  List<SpaceId> of(ChatKind chat);

  /// Adds it unless it is there; returns what is there.
  Space add(Space space);

  Space change(SpaceId id, UnaryOperator<Space> edit);

  /// Deletes its settings; it is added anew when it is seen again.
  void remove(SpaceId id);
}
