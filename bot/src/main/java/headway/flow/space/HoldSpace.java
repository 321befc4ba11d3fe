package headway.flow.space;

import headway.domain.Draft;
import headway.domain.Habits.Switch;
import headway.domain.LeadAct;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.queue.ReleaseHeld;
import headway.store.Members;
import headway.store.Spaces;

/// Holds all posts to a space's channels, and lets them go out again.
public final class HoldSpace {
  private final Rooms rooms;
  private final Spaces spaces;
  private final Members members;
  private final ReleaseHeld release;
  private final Logbook log;

  public HoldSpace(Rooms rooms, Spaces spaces, Members members, ReleaseHeld release, Logbook log) {
    this.rooms = rooms;
    this.spaces = spaces;
    this.members = members;
    this.release = release;
    this.log = log;
  }

  /// What is due waits until `go`.
  public Reply hold(Caller caller) {
    if (rooms.led(caller).held()) {
      return Reply.of("This space is held already. `space go` lets posts go out again.");
    }
    spaces.change(caller.space(), stored -> stored.holding(true));
    log.note(caller, LeadAct.HELD, "");
    return Reply.of("Held: nothing is posted in this space until `space go`.");
  }

  /// Lets posts go out again; members are asked about those whose time has passed.
  public Reply go(Caller caller) {
    boolean held = rooms.led(caller).held();
    spaces.change(caller.space(), stored -> stored.holding(false));
    if (held) {
      log.note(caller, LeadAct.LET_OUT, "");
    }
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
}
