package headway.flow.space;

import headway.chat.Lookup;
import headway.chat.Message;
import headway.chat.Profile;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.LeadAct;
import headway.domain.SpaceId;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Reply;

/// Leads name further Leads, and take that back.
public final class NameLeads {
  private final Rooms rooms;
  private final LeadBook book;
  private final Logbook log;

  public NameLeads(Rooms rooms, LeadBook book, Logbook log) {
    this.rooms = rooms;
    this.book = book;
    this.log = log;
  }

  public Reply show(Caller caller) {
    SpaceId space = rooms.led(caller).id();
    return Reply.of(
        book.said(space)
            .say(
                "\n`space leads add @PERSON` names one more; `space leads remove @PERSON` takes"
                    + " it back."));
  }

  /// Takes the id of a mention, or a name.
  public Reply add(Caller caller, String words) {
    SpaceId space = rooms.led(caller).id();
    Account account = account(space, words);
    Message person = book.person(account, space);
    return switch (book.find(account, space)) {
      case Lookup.Here(Profile profile) when profile.lead() ->
          Reply.of(person.say(" leads already. " + byRight(space.chat())));
      case Lookup.Here(Profile profile) -> name(caller, account, profile.name());
      case Lookup.Guest _ ->
          Reply.of(person.say(" is a guest here, and guests lead no space. Nothing was changed."));
      case Lookup.Gone _ -> throw nobody(space.chat());
      case Lookup.NotNow _ ->
          throw new UsageException(
              "I can't look up who that is at this moment. Nothing was changed; try again in a"
                  + " minute.");
    };
  }

  private Reply name(Caller caller, Account account, String name) {
    Message person = book.person(account, caller.space());
    if (!book.leads().name(caller.space(), account)) {
      return Reply.of(person.say(" is a Lead already; `space leads` shows all."));
    }
    log.note(caller, LeadAct.NAMED_LEAD, name);
    return Reply.of(person.say(" is a Lead from now on. Tell them; I write to nobody about it."));
  }

  /// Whoever has left the space can be taken out too.
  public Reply remove(Caller caller, String words) {
    SpaceId space = rooms.led(caller).id();
    Account account = account(space, words);
    boolean wasNamed = book.leads().remove(space, account);
    if (wasNamed) {
      log.note(caller, LeadAct.UNNAMED_LEAD, book.name(account, space));
    }
    boolean byRight =
        book.find(account, space) instanceof Lookup.Here(Profile known) && known.lead();
    Message person = book.person(account, space);
    if (byRight) {
      return Reply.of(
          person.say(
              (wasNamed ? " is no longer named, but leads all the same. " : " stays a Lead. ")
                  + byRight(space.chat())
                  + " I take back only what Leads named."));
    }
    return Reply.of(
        person.say(
            wasNamed
                ? " is no Lead any more."
                : " was not named as a Lead. `space leads` shows who was."));
  }

  private String byRight(ChatKind chat) {
    return "Without being named these lead: " + book.leads(chat) + ".";
  }

  private Account account(SpaceId space, String words) {
    return book.of(space.chat())
        .flatMap(directory -> directory.named(words, space))
        .orElseThrow(() -> nobody(space.chat()));
  }

  private UsageException nobody(ChatKind chat) {
    return new UsageException(
        "I can't tell who that is here. "
            + book.of(chat)
                .map(directory -> directory.advice())
                .orElse("That chat isn't connected now; try again once it is."));
  }
}
