package headway.flow.outlet;

import headway.chat.Access;
import headway.chat.Channels;
import headway.chat.Reach;
import headway.domain.Account;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.Outlet;
import headway.domain.Space;
import headway.domain.SpaceId;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.SideBySide;
import headway.store.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which outlets there are for whom, what they are called, and who reads there.
public final class OutletBook {
  private final Spaces spaces;
  private final Map<ChatKind, Channels> channels;

  public OutletBook(Spaces spaces, Map<ChatKind, Channels> channels) {
    this.spaces = spaces;
    this.channels = Map.copyOf(channels);
  }

  /// All that this member may choose now, the share channel first, by hand last.
  public List<Outlet> open(SpaceId id, Account account) {
    Optional<Space> space = spaces.find(id);
    List<Outlet> listed =
        space.stream()
            .flatMap(known -> Stream.concat(known.shareChannel().stream(), known.listed().stream()))
            .distinct()
            .<Outlet>map(Outlet.ToChannel::new)
            .toList();
    List<Outlet> open =
        new ArrayList<>(
            SideBySide.kept(listed, outlet -> refusal(outlet, space, account).isEmpty()));
    open.add(new Outlet.ByHand());
    return open;
  }

  /// The outlet meant by these words; it must be one that the member may choose.
  public Outlet named(String words, Caller caller) {
    Outlet outlet = find(words.strip(), caller);
    Optional<String> refusal = refusal(outlet, caller.account());
    if (refusal.isPresent()) {
      throw new UsageException(name(outlet) + ": " + refusal.get() + " " + choices(caller));
    }
    return outlet;
  }

  /// Why this member can't post there now; empty when they can.
  public Optional<String> refusal(Outlet outlet, Account account) {
    return refusal(outlet, spaceOf(outlet), account);
  }

  /// The same where the outlet's space is known.
  public Optional<String> refusal(Outlet outlet, Optional<Space> space, Account account) {
    return switch (access(outlet, space, account)) {
      case Access.Open _ -> Optional.empty();
      case Access.Shut(String reason) -> Optional.of(reason);
      case Access.Gone(String reason) -> Optional.of(reason);
      case Access.Untold(String reason) -> Optional.of(reason + " Try again in a minute.");
    };
  }

  /// Whether the place itself is surely gone, so that nobody can post there again.
  public boolean isGone(Outlet outlet, Account account) {
    return access(outlet, spaceOf(outlet), account) instanceof Access.Gone;
  }

  /// Whether this member may post there now, as far as the chat tells.
  public Access access(Outlet outlet, Optional<Space> space, Account account) {
    return switch (outlet) {
      case Outlet.ByHand _ -> new Access.Open();
      case Outlet.ToChannel to -> access(to.channel(), space, account);
    };
  }

  public String name(Outlet outlet) {
    return switch (outlet) {
      case Outlet.ByHand _ -> "hand";
      case Outlet.ToChannel to ->
          reach(to.channel()).map(Reach::name).orElse("a channel that is gone");
    };
  }

  /// The name, and who can read it: `#general (214 people)`.
  public String described(Outlet outlet) {
    return switch (outlet) {
      case Outlet.ByHand _ -> "you, to post by hand";
      case Outlet.ToChannel to ->
          reach(to.channel()).map(OutletBook::described).orElse("a channel that is gone");
    };
  }

  /// Whether who is credited in these words is notified of a post there.
  public boolean calls(Channel channel, String credited) {
    return Optional.ofNullable(channels.get(channel.chat()))
        .map(known -> known.calls(credited))
        .orElse(true);
  }

  /// The space's share channel where the member may post, else by hand.
  public Outlet usual(SpaceId space, Account account) {
    return usualChannel(space)
        .filter(outlet -> refusal(outlet, account).isEmpty())
        .orElseGet(Outlet.ByHand::new);
  }

  public Optional<Space> spaceOf(Outlet outlet) {
    return switch (outlet) {
      case Outlet.ByHand _ -> Optional.empty();
      case Outlet.ToChannel to -> spaces.find(spaceOf(to.channel()));
    };
  }

  /// Whether a Lead holds what goes there.
  public boolean isHeld(Outlet outlet) {
    return spaceOf(outlet).filter(Space::held).isPresent();
  }

  /// What people call the space.
  public String nameOf(SpaceId space) {
    return spaces.find(space).map(Space::name).orElse(space.chat().word());
  }

  private Optional<Outlet> usualChannel(SpaceId space) {
    return spaces.find(space).flatMap(Space::shareChannel).map(Outlet.ToChannel::new);
  }

  private Outlet find(String words, Caller caller) {
    if (words.equalsIgnoreCase("hand") || words.equalsIgnoreCase("by hand")) {
      return new Outlet.ByHand();
    }
    return Optional.ofNullable(channels.get(caller.space().chat()))
        .flatMap(known -> known.named(words, caller.space(), caller.account()))
        .<Outlet>map(Outlet.ToChannel::new)
        .orElseThrow(
            () -> new UsageException("I know no outlet \"" + words + "\". " + choices(caller)));
  }

  private String choices(Caller caller) {
    return open(caller.space(), caller.account()).stream()
        .map(outlet -> "`" + name(outlet) + "`")
        .collect(Collectors.joining(", ", "You can post to ", "."));
  }

  private Access access(Channel channel, Optional<Space> space, Account account) {
    if (space.filter(known -> known.listed().contains(channel)).isEmpty()) {
      return new Access.Shut("no Lead has listed it as an outlet.");
    }
    return Optional.ofNullable(channels.get(channel.chat()))
        .map(known -> known.access(account, channel))
        .orElseGet(() -> new Access.Shut("it is gone, or I can't see it any more."));
  }

  private Optional<Reach> reach(Channel channel) {
    return Optional.ofNullable(channels.get(channel.chat())).flatMap(known -> known.reach(channel));
  }

  private static SpaceId spaceOf(Channel channel) {
    return new SpaceId(channel.chat(), channel.tenant());
  }

  private static String described(Reach reach) {
    return reach.name() + " (" + reach.people() + ")";
  }
}
