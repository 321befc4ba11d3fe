package headway.flow.space;

import headway.chat.Message;
import headway.domain.Space;
import headway.flow.TimeWords;
import java.util.List;
import java.util.Optional;

/// Says how a space is set up.
final class SpaceWords {
  private final Rooms rooms;

  SpaceWords(Rooms rooms) {
    this.rooms = rooms;
  }

  Message of(Space space) {
    Message said = Message.of("Share channel: ").quote(share(space));
    List<String> others =
        space.listed().stream()
            .filter(channel -> !space.shareChannel().equals(Optional.of(channel)))
            .map(channel -> rooms.name(space, channel))
            .toList();
    said = said.say("\nAlso listed: ").quote(others.isEmpty() ? "none" : String.join(", ", others));
    return said.say(
        space.held()
            ? "\nPosts are held; `space go` lets them go out."
            : "\nPosts go out at their times; `space hold` holds them.");
  }

  private String share(Space space) {
    return space
        .shareChannel()
        .map(channel -> rooms.name(space, channel))
        .orElse("none yet (`space share #channel`)");
  }

  /// What of its pool waits for a Lead; nothing where nothing does.
  static String waiting(int count) {
    return switch (count) {
      case 0 -> "";
      case 1 -> "\nIn the pool one waits for you: `space pool` shows it.";
      default ->
          "\nIn the pool " + TimeWords.number(count) + " wait for you: `space pool` shows them.";
    };
  }
}
