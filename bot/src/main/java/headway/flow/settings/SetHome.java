package headway.flow.settings;

import headway.chat.Message;
import headway.chat.Place;
import headway.domain.Space;
import headway.domain.SpaceId;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.store.Members;
import headway.store.Spaces;

/// Which space a member's direct messages are about.
public final class SetHome {
  private final Members members;
  private final Spaces spaces;

  public SetHome(Members members, Spaces spaces) {
    this.members = members;
    this.spaces = spaces;
  }

  /// Makes the space being talked in the home.
  public Reply here(Caller caller) {
    if (caller.from().place() instanceof Place.Direct) {
      throw new UsageException(
          "Here we are between ourselves. Say `home here` in a channel of the space that you want"
              + " as your home; direct messages are then about that one.");
    }
    SpaceId here = caller.space();
    members.change(
        caller.id(), caller.change("home"), stored -> stored.with(stored.person().at(here)));
    String name = spaces.find(here).map(Space::name).orElse(here.id());
    return Reply.of(
        Message.of("Your home is ")
            .quote(name)
            .say(" now: in direct messages, suggestions and the share channel are that space's."));
  }
}
