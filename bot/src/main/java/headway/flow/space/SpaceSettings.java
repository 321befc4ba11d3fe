package headway.flow.space;

import headway.chat.Channels;
import headway.chat.Message;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.Draft;
import headway.domain.Habits.Switch;
import headway.domain.Space;
import headway.domain.SpaceId;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.queue.ReleaseHeld;
import headway.store.Members;
import headway.store.Spaces;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What Leads set for their space: where it shares, which channels are outlets, whether posts wait.
public final class SpaceSettings {
  private final Spaces spaces;
  private final Members members;
  private final Map<ChatKind, Channels> channels;
  private final ReleaseHeld release;

  public SpaceSettings(
      Spaces spaces, Members members, Map<ChatKind, Channels> channels, ReleaseHeld release) {
    this.spaces = spaces;
    this.members = members;
    this.channels = Map.copyOf(channels);
    this.release = release;
  }

  public Reply show(Caller caller) {
    return Reply.of(said(led(caller)));
  }

  /// Makes it the share channel, which lists it too.
  public Reply share(Caller caller, String words) {
    Channel channel = channel(led(caller), words);
    Space space = spaces.change(caller.space(), stored -> stored.sharingIn(channel));
    return Reply.of(Message.of("New drafts go there from now on. ").then(said(space)));
  }

  public Reply list(Caller caller, String words) {
    Channel channel = channel(led(caller), words);
    Space space = spaces.change(caller.space(), stored -> stored.listing(channel));
    return Reply.of(Message.of("Listed. ").then(said(space)));
  }

  public Reply unlist(Caller caller, String words) {
    Space before = led(caller);
    Channel channel = channel(before, words);
    if (!before.listed().contains(channel)) {
      throw new UsageException("That channel isn't listed. `space` shows those that are.");
    }
    Space space = spaces.change(caller.space(), stored -> stored.unlisting(channel));
    return Reply.of(
        Message.of(
                "Not listed any more. What was approved for it is refused at its time, and its"
                    + " member told. ")
            .then(said(space)));
  }

  /// What is due waits until `go`.
  public Reply hold(Caller caller) {
    if (led(caller).held()) {
      return Reply.of("This space is held already. `space go` lets posts go out again.");
    }
    spaces.change(caller.space(), stored -> stored.holding(true));
    return Reply.of("Held: nothing is posted in this space until `space go`.");
  }

  /// Lets posts go out again; members are asked about those whose time has passed.
  public Reply go(Caller caller) {
    boolean held = led(caller).held();
    spaces.change(caller.space(), stored -> stored.holding(false));
    int drafts =
        release.inSpace(caller.space(), caller.event(), caller.now(), this::isHeldByMember);
    if (!held && drafts == 0) {
      return Reply.of("This space isn't held; posts go out at their times.");
    }
    return Reply.of(
        "Posts go out again. Whoever had one whose time has passed is asked about it first.");
  }

  private boolean isHeldByMember(Draft draft) {
    return members.find(draft.id().member()).stream()
        .anyMatch(member -> member.habits().is(Switch.QUEUE_HELD));
  }

  private Space led(Caller caller) {
    if (!caller.isLead()) {
      throw new UsageException(
          "Only this space's Leads set it up. `outlets` shows where your texts can go, and"
              + " `queue hold` holds your own.");
    }
    SpaceId id = caller.space();
    return spaces.add(new Space(id, id.id(), Optional.empty(), List.of(), false));
  }

  private Channel channel(Space space, String words) {
    return known(space)
        .flatMap(chat -> chat.named(words.strip(), space.id()))
        .orElseThrow(() ->
            new UsageException(
                "I see no channel \""
                    + words.strip()
                    + "\" here. Name one that I am in, such as `#general`."));
  }

  private Message said(Space space) {
    Message said = Message.of("Share channel: ").quote(share(space));
    List<String> others =
        space.listed().stream()
            .filter(channel -> !space.shareChannel().equals(Optional.of(channel)))
            .map(channel -> name(space, channel))
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
        .map(channel -> name(space, channel))
        .orElse("none yet (`space share #channel`)");
  }

  private String name(Space space, Channel channel) {
    return known(space)
        .flatMap(chat -> chat.reach(channel))
        .map(reach -> reach.name())
        .orElse("a channel that is gone");
  }

  private Optional<Channels> known(Space space) {
    return Optional.ofNullable(channels.get(space.id().chat()));
  }
}
