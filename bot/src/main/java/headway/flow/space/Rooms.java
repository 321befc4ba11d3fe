package headway.flow.space;

import headway.chat.Channels;
import headway.chat.Reach;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.Space;
import headway.domain.SpaceId;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.store.Spaces;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The space that a Lead speaks of, and its channels.
public final class Rooms {
  private final Spaces spaces;
  private final Map<ChatKind, Channels> channels;

  public Rooms(Spaces spaces, Map<ChatKind, Channels> channels) {
    this.spaces = spaces;
    this.channels = Map.copyOf(channels);
  }

  /// The caller's space; refused to whoever doesn't lead it.
  public Space led(Caller caller) {
    if (!caller.isLead()) {
      throw new UsageException(
          "Only this space's Leads set it up. `outlets` shows where your texts can go, and"
              + " `queue hold` holds your own.");
    }
    SpaceId id = caller.space();
    return spaces.add(new Space(id, id.id(), Optional.empty(), List.of(), false));
  }

  /// The channel that a Lead means by a name, or chose by its id.
  Channel named(Caller caller, Space space, String words) {
    String said = words.strip();
    return known(space)
        .flatMap(chat -> chat.named(said, space.id(), caller.account()))
        .orElseThrow(() ->
            new UsageException(
                said.startsWith("#")
                    ? "I see no channel \""
                        + said
                        + "\" here. Name one that I am in, such as"
                        + " `#general`."
                    : "I see no such channel, or am not in it. Invite me there, or name one that I am"
                        + " in, such as `#general`."));
  }

  Optional<Reach> reach(Space space, Channel channel) {
    return known(space).flatMap(chat -> chat.reach(channel));
  }

  String name(Space space, Channel channel) {
    return reach(space, channel).map(Reach::name).orElse("a channel that is gone");
  }

  private Optional<Channels> known(Space space) {
    return Optional.ofNullable(channels.get(space.id().chat()));
  }
}
