package headway.chat.slack;

import headway.domain.ChatKind;
import headway.domain.Space;
import headway.domain.SpaceId;
import headway.store.Spaces;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Remembers no space.
final class NoSpaces implements Spaces {
  @Override
  public Optional<Space> find(SpaceId id) {
    return Optional.empty();
  }

  @Override
  public List<SpaceId> of(ChatKind chat) {
    return List.of();
  }

  @Override
  public Space add(Space space) {
    return space;
  }

  @Override
  public Space change(SpaceId id, UnaryOperator<Space> edit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void remove(SpaceId id) {}
}
