package headway.flow.settings;

import headway.chat.Message;
import headway.domain.Member;
import headway.flow.Bells;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.TimeWords;
import headway.flow.setup.ZoneFirst;
import headway.store.Members;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// The member's time zone: what comes moves with it, the past stays.
public final class SetZone {
  private final Members members;
  private final Bells bells;

  public SetZone(Members members, Bells bells) {
    this.members = members;
    this.bells = bells;
  }

  public Reply show(Caller caller) {
    ZoneId zone = caller.zone();
    return Reply.of(
        Message.of("Your zone is " + zone.getId() + "; it is ")
            .when(caller.now(), zone)
            .say(" there. `zone Lisbon` changes it."));
  }

  public Reply set(Caller caller, ZoneId zone) {
    if (zone.equals(caller.zone()) && !caller.isZoneOpen()) {
      return Reply.of(Message.of("Your zone is " + zone.getId() + " already."));
    }
    Member member =
        members.change(
            caller.id(),
            caller.change("zone"),
            stored -> ZoneFirst.asked(stored).rhythm(rhythm -> rhythm.inZone(zone, caller.now())));
    bells.set(member, caller.now());
    Message said =
        Message.of("Your zone is " + zone.getId() + " now; it is ")
            .when(caller.now(), zone)
            .say(
                " there. Nudges and slots move to "
                    + TimeWords.of(zone)
                    + "; days that are past, and what is queued, stay as they are.");
    return Reply.of(nudge(said, member, caller.now()));
  }

  private static Message nudge(Message said, Member member, Instant now) {
    Optional<Instant> next = Bells.nextNudge(member, now);
    return next.map(at -> said.say(" The next nudge can come ").due(at, member.zone()).say("."))
        .orElse(said);
  }
}
