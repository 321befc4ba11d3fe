package headway.chat.discord;

import headway.chat.Channels;
import headway.chat.Posted;
import java.time.Instant;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.PermissionException;

/// One message to one spot, which stands there once however often it is tried.
record Placing(Spot spot) {
  private static final int TRIES = 3;

  /// Clocks differ a little; if by more, the member is asked.
  private static final long BEFORE_SECONDS = 10;

  /// What learns why Discord refused a message.
  interface Refused {
    void hear(Calls.Failed failed);
  }

  /// What became of it.
  sealed interface Placed {
    record There(Message message) implements Placed {}

    record Not(Posted why) implements Placed {
      boolean isUnsure() {
        return why instanceof Posted.Unsure;
      }
    }
  }

  /// Where no answer comes, it is tried again if that doubles nothing, then looked for.
  ///
  /// @param refused learns of a refusal
  Placed put(Instant begun, Refused refused) {
    Placed first = tried(refused);
    if (!isUnsure(first)) {
      return first;
    }
    Placed last = first;
    for (int tries = 1; spot.knowsRepeats() && isUnsure(last) && tries < TRIES; tries++) {
      last = tried(refused);
    }
    Placed there = last instanceof Placed.There ? last : found(begun);
    return there instanceof Placed.There ? there : first;
  }

  /// The message where it stands since then; else nobody knows whether it was sent.
  Placed found(Instant begun) {
    return spot.found(begun.minusSeconds(BEFORE_SECONDS))
        .<Placed>map(Placed.There::new)
        .orElseGet(() -> new Placed.Not(new Posted.Unsure(Channels.STOPPED)));
  }

  private static boolean isUnsure(Placed placed) {
    return placed instanceof Placed.Not not && not.isUnsure();
  }

  private Placed tried(Refused refused) {
    try {
      return new Placed.There(spot.put());
    } catch (Calls.Failed failed) {
      refused.hear(failed);
      return new Placed.Not(Refusals.posted(failed.why()));
    } catch (PermissionException lost) {
      return new Placed.Not(new Posted.Refused(Rooms.lacking(lost.getPermission())));
    }
  }
}
