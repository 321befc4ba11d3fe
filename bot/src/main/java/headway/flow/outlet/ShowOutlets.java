package headway.flow.outlet;

import headway.chat.Message;
import headway.domain.Channel;
import headway.domain.Outlet;
import headway.domain.Space;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.store.Spaces;
import java.util.List;
import java.util.Optional;

/// Where a member's texts can go, who reads there, and what is not possible and why.
public final class ShowOutlets {
  private final OutletBook outlets;
  private final Spaces spaces;

  public ShowOutlets(OutletBook outlets, Spaces spaces) {
    this.outlets = outlets;
    this.spaces = spaces;
  }

  public Reply show(Caller caller) {
    Message said = Message.of("Your texts can go to");
    for (Outlet outlet : outlets.open(caller.space(), caller.account())) {
      said = said.say("\n").say(line(outlet));
    }
    List<Outlet> closed = closed(caller);
    said = closed.isEmpty() ? said : said.say("\nNot for you now:");
    for (Outlet outlet : closed) {
      Optional<String> why = outlets.refusal(outlet, caller.account());
      said = said.say("\n").quote(outlets.name(outlet)).say(": " + why.orElse(""));
    }
    return Reply.of(said.say(lead(caller)));
  }

  private String line(Outlet outlet) {
    return switch (outlet) {
      case Outlet.ByHand _ ->
          "`hand`: anywhere else. At its time I give you the text, and you post it.";
      case Outlet.ToChannel _ -> outlets.described(outlet);
    };
  }

  private List<Outlet> closed(Caller caller) {
    return spaces.find(caller.space()).map(Space::listed).stream()
        .flatMap(List<Channel>::stream)
        .<Outlet>map(Outlet.ToChannel::new)
        .filter(outlet -> outlets.refusal(outlet, caller.account()).isPresent())
        .toList();
  }

  private String lead(Caller caller) {
    boolean none = spaces.find(caller.space()).map(Space::listed).orElse(List.of()).isEmpty();
    return none ? "\nNo channel is listed yet: a Lead does that with `space share #channel`." : "";
  }
}
