package headway.flow.space;

import headway.chat.Message;
import headway.chat.PutUp;
import headway.chat.Reach;
import headway.domain.Channel;
import headway.domain.LeadAct;
import headway.domain.Space;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.store.WelcomeCard;
import java.util.Optional;

/// Puts up the card that tells a channel what Headway is: one a channel, which reads anew later.
public final class PutUpWelcome {
  private final Rooms rooms;
  private final StandingCard card;
  private final Logbook log;

  public PutUpWelcome(Rooms rooms, StandingCard card, Logbook log) {
    this.rooms = rooms;
    this.card = card;
    this.log = log;
  }

  /// In the channel of that name; without one, in the share channel.
  public Reply put(Caller caller, Optional<String> words) {
    Space space = rooms.led(caller);
    Channel channel =
        words.map(name -> rooms.named(caller, space, name)).orElseGet(() -> shared(space));
    String name =
        rooms
            .reach(space, channel)
            .map(Reach::name)
            .orElseThrow(() ->
                new UsageException(
                    "I am not in that channel any more, or it is archived. Invite me there again,"
                        + " or name another: `space welcome #wins`."));
    Optional<WelcomeCard> old = card.in(channel);
    return card.put(channel, caller.event(), caller.now())
        .map(putUp -> noted(caller, name, reply(name, old, putUp)))
        .orElseGet(() -> beingPutUp(name));
  }

  private Reply noted(Caller caller, String name, Reply stands) {
    log.note(caller, LeadAct.WELCOME_CARD, name);
    return stands;
  }

  private static Channel shared(Space space) {
    return space
        .shareChannel()
        .orElseThrow(() ->
            new UsageException(
                "This space has no share channel yet, so say where: `space welcome #general`."));
  }

  private static Reply beingPutUp(String name) {
    return Reply.of(
        Message.of("The card is being put up in ")
            .quote(name)
            .say(" at this moment, so I put up no second one. `space welcome` tells in a minute")
            .say(" where it stands."));
  }

  private static Reply reply(String name, Optional<WelcomeCard> old, PutUp putUp) {
    return switch (putUp) {
      case PutUp.Stands(var _, Optional<String> link) -> {
        Message stands = Message.of("The welcome card stands in ").quote(name);
        yield Reply.of(
            link.map(address -> stands.say(": ").quote(address)).orElseGet(() -> stands.say(".")));
      }
      case PutUp.Refused(String reason) -> throw new UsageException(refused(name, old, reason));
      case PutUp.Unsure _ ->
          throw new UsageException(
              "I lost the connection, and can't tell whether the card stands in "
                  + name
                  + ". Say `space welcome` again in a moment: I look for it there before I put up"
                  + " another.");
      case PutUp.NotNow _, PutUp.Missing _ ->
          throw new UsageException(
              "The chat takes no card now; nothing was changed. Try again in a moment.");
    };
  }

  private static String refused(String name, Optional<WelcomeCard> old, String reason) {
    return name
        + ": "
        + reason
        + old.map(standing ->
                " The card of before still stands"
                    + standing.link().map(link -> ": " + link).orElse("."))
            .orElse(" No card was put up. Name another channel, or have me let in there.");
  }
}
