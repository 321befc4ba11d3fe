package headway.flow.space;

import headway.chat.Message;
import headway.domain.LeadAct;
import headway.domain.LeadDeed;
import headway.domain.SpaceId;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.store.LeadLog;
import java.util.List;
import java.util.Optional;

/// Writes down what Leads do to their space, where all its Leads can read it.
public final class Logbook {
  private static final int SHOWN = 20;

  private final LeadLog log;
  private final Rooms rooms;
  private final LeadBook leads;

  public Logbook(LeadLog log, Rooms rooms, LeadBook leads) {
    this.log = log;
    this.rooms = rooms;
    this.leads = leads;
  }

  /// Keeps what the caller did to their space.
  ///
  /// @param subject what it was done to, as it is called now; empty where there is none
  public void note(Caller caller, LeadAct act, String subject) {
    LeadDeed deed =
        new LeadDeed(caller.space(), caller.now(), Optional.of(caller.account()), act, subject);
    log.add(caller.event() + "/" + act.name(), deed);
  }

  /// The latest deeds, the newest first.
  public Reply show(Caller caller) {
    SpaceId space = rooms.led(caller).id();
    List<LeadDeed> deeds = log.latest(space, SHOWN);
    if (deeds.isEmpty()) {
      return Reply.of("No Lead has changed anything here yet.");
    }
    Message message = Message.of("What Leads did here, the newest first; only Leads read this.");
    for (LeadDeed deed : deeds) {
      message = message.line().when(deed.at(), caller.zone()).say(" · ").then(said(deed));
    }
    return Reply.of(message);
  }

  private Message said(LeadDeed deed) {
    Message who =
        deed.by().map(by -> leads.person(by, deed.space())).orElse(Message.of("Somebody"));
    return switch (deed.act()) {
      case SHARE_CHANNEL -> who.say(" made ").quote(deed.subject()).say(" the share channel");
      case LISTED -> who.say(" listed ").quote(deed.subject());
      case UNLISTED -> who.say(" took ").quote(deed.subject()).say(" off the list");
      case HELD -> who.say(" held all posts");
      case LET_OUT -> who.say(" let posts go out again");
      case WELCOME_CARD -> who.say(" put up the welcome card in ").quote(deed.subject());
      case NAMED_LEAD -> who.say(" made ").quote(deed.subject()).say(" a Lead");
      case UNNAMED_LEAD -> who.say(" took back that ").quote(deed.subject()).say(" is a Lead");
      case POOL_MODE -> who.say(" set the pool to ").quote(deed.subject());
      case TOOK_IN -> who.say(" took ").quote(deed.subject()).say(" into the pool");
      case LEFT_OUT -> who.say(" took ").quote(deed.subject()).say(" out of the pool");
    };
  }
}
