package headway.chat.discord;

import headway.chat.Posted;
import headway.domain.Channel;
import headway.domain.PostId;
import java.time.Instant;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.PermissionException;

/// One post to one spot, which stands there once however often it is tried.
record Posting(Channel channel, Spot spot) {
  private static final int TRIES = 3;

  /// Clocks differ a little; if by more, the member is asked.
  private static final long BEFORE_SECONDS = 10;

  /// Where no answer comes, it is tried again if that doubles nothing, then looked for.
  ///
  /// @param refused learns of a refusal
  Posted send(Instant begun, Refused refused) {
    Posted first = tried(refused);
    if (!(first instanceof Posted.Unsure)) {
      return first;
    }
    Posted last = first;
    for (int tries = 1; isOpen(last) && tries < TRIES; tries++) {
      last = tried(refused);
    }
    return last instanceof Posted.Done ? last : found(begun).orElse(first);
  }

  private boolean isOpen(Posted last) {
    return spot.knowsRepeats() && last instanceof Posted.Unsure;
  }

  private Posted tried(Refused refused) {
    try {
      return done(spot.put());
    } catch (Calls.Failed failed) {
      refused.hear(failed);
      return Refusals.posted(failed.why());
    } catch (PermissionException lost) {
      return new Posted.Refused(Rooms.lacking(lost.getPermission()));
    }
  }

  /// What learns why Discord refused a post.
  interface Refused {
    void hear(Calls.Failed failed);
  }

  /// The post where it stands since then.
  Optional<Posted> found(Instant begun) {
    return spot.found(begun.minusSeconds(BEFORE_SECONDS)).map(this::done);
  }

  private Posted done(Message message) {
    return new Posted.Done(
        Optional.of(message.getJumpUrl()), Optional.of(new PostId(channel, message.getId())));
  }
}
