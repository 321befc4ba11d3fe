package headway.flow.pool;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Message;
import headway.domain.LeadAct;
import headway.domain.PoolMode;
import headway.domain.SpaceId;
import headway.domain.Suggestion;
import headway.domain.Suggestion.Listing;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.Shortened;
import headway.flow.space.Logbook;
import headway.flow.space.Rooms;
import headway.store.Pools;
import headway.store.Suggestions;
import java.util.List;

/// Shows Leads how the pool is filled and what waits for them, and takes their choice of the first.
public final class ShowPool {
  private static final int AT_ONCE = 5;

  private final Rooms rooms;
  private final Pools pools;
  private final PoolDoor door;
  private final Suggestions suggestions;
  private final Logbook log;

  public ShowPool(Rooms rooms, Pools pools, PoolDoor door, Suggestions suggestions, Logbook log) {
    this.rooms = rooms;
    this.pools = pools;
    this.door = door;
    this.suggestions = suggestions;
    this.log = log;
  }

  public Reply show(Caller caller) {
    SpaceId space = rooms.led(caller).id();
    List<Suggestion> waiting = suggestions.beforeLeads(space);
    Message head =
        Message.of(
            words(door.mode(space))
                + " `space pool open`, `reviewed` and `leads` change that.\n"
                + (waiting.isEmpty() ? "Nothing waits for you." : counted(waiting.size())));
    Reply reply = Reply.of(head);
    for (Suggestion one : waiting.subList(0, Math.min(AT_ONCE, waiting.size()))) {
      reply = reply.then(Reply.of(card(one)));
    }
    return reply;
  }

  public Reply set(Caller caller, PoolMode mode) {
    SpaceId space = rooms.led(caller).id();
    if (door.mode(space) == mode) {
      return Reply.of("It is so already. " + words(mode));
    }
    pools.set(space, mode);
    log.note(caller, LeadAct.POOL_MODE, mode.word());
    return Reply.of(words(mode) + (suggestions.beforeLeads(space).isEmpty() ? "" : WAITING));
  }

  private static final String WAITING = " What waited for you waits still; `space pool` shows it.";

  private static String words(PoolMode mode) {
    return switch (mode) {
      case OPEN -> "The pool is open: what anybody here suggests is there for all at once.";
      case REVIEWED -> "The pool is reviewed: what members suggest waits until a Lead takes it in.";
      case LEADS -> "The pool is the Leads': what others suggest stays in their own lists.";
    };
  }

  private static String counted(int waiting) {
    if (waiting == 1) {
      return "One waits for you:";
    }
    return waiting <= AT_ONCE
        ? waiting + " wait for you:"
        : waiting + " wait for you, the oldest first; here are " + AT_ONCE + ":";
  }

  private static Message card(Suggestion one) {
    String name = one.id().shortName();
    boolean reported = one.listing() instanceof Listing.Pool;
    Message card =
        Message.of(name + (reported ? ", which was reported" : "") + ", brought by ")
            .quote(one.brought().name())
            .say(": ")
            .quote(Shortened.of(one.matter()));
    for (Suggestion.Note note : one.notes()) {
      card = card.line().quote(Shortened.of(note.text()));
    }
    return reported
        ? card.with(
            new Button("Leave it in", Action.POOL_TAKE_IN, name),
            new Button("Take it out", Action.POOL_LEAVE_OUT, name))
        : card.with(
            new Button("Take it in", Action.POOL_TAKE_IN, name),
            new Button("Leave it out", Action.POOL_LEAVE_OUT, name));
  }
}
