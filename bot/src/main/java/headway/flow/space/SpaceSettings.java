package headway.flow.space;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Field;
import headway.chat.Form;
import headway.chat.FormKind;
import headway.chat.Message;
import headway.chat.Reach;
import headway.domain.Channel;
import headway.domain.LeadAct;
import headway.domain.Space;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Done;
import headway.flow.Reply;
import headway.store.Spaces;
import headway.store.Suggestions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What Leads set for their space: where it shares, and which channels are outlets.
public final class SpaceSettings {
  /// The one field of the form that asks for a channel.
  static final String CHANNEL = "channel";

  private final Rooms rooms;
  private final SpaceWords said;
  private final Spaces spaces;
  private final LeadBook leads;
  private final Logbook log;
  private final Suggestions pool;

  public SpaceSettings(Rooms rooms, Spaces spaces, LeadBook leads, Logbook log, Suggestions pool) {
    this.rooms = rooms;
    this.said = new SpaceWords(rooms);
    this.spaces = spaces;
    this.leads = leads;
    this.log = log;
    this.pool = pool;
  }

  public Reply show(Caller caller) {
    Space space = rooms.led(caller);
    return Reply.of(
        said.of(space)
            .line()
            .then(leads.said(space.id()))
            .say(SpaceWords.waiting(pool.beforeLeads(space.id()).size()))
            .with(
                new Button("Share channel", Action.SPACE_SHARE),
                new Button("List a channel", Action.SPACE_LIST),
                space.held()
                    ? new Button("Let posts go out", Action.SPACE_GO)
                    : new Button("Hold all posts", Action.SPACE_HOLD),
                new Button("Welcome card", Action.SPACE_WELCOME),
                new Button("The pool", Action.SPACE_POOL)));
  }

  /// Asks which channel is to be shared in, or listed.
  public Reply ask(Caller caller, ChannelUse use) {
    Space space = rooms.led(caller);
    List<String> known =
        space.listed().stream()
            .flatMap(channel -> rooms.reach(space, channel).stream())
            .map(Reach::name)
            .toList();
    Field field = new Field(CHANNEL, use.question(), "", known);
    return Reply.of(
        Message.of(use.question()).asking(new Form(FormKind.SPACE_CHANNEL, use.name(), field)));
  }

  /// Takes the channel that was asked for.
  public Reply submit(Caller caller, String use, Map<String, String> answers) {
    String words = answers.getOrDefault(CHANNEL, "");
    if (words.isBlank()) {
      throw new UsageException("Choose a channel that I am in, or say `cancel`.");
    }
    return set(caller, ChannelUse.valueOf(use), words);
  }

  public Reply set(Caller caller, ChannelUse use, String words) {
    return switch (use) {
      case SHARE -> share(caller, words);
      case LIST -> list(caller, words);
    };
  }

  /// Makes it the share channel, which lists it too.
  private Reply share(Caller caller, String words) {
    Channel channel = rooms.named(caller, rooms.led(caller), words);
    Space space = spaces.change(caller.space(), stored -> stored.sharingIn(channel));
    note(caller, LeadAct.SHARE_CHANNEL, space, channel);
    return Reply.of(
            Message.of("New drafts go there from now on. ")
                .then(said.of(space))
                .with(new Button("Put up a welcome card", Action.SPACE_WELCOME)))
        .ending(Done.channel(rooms.name(space, channel), "where new drafts go"));
  }

  private Reply list(Caller caller, String words) {
    Channel channel = rooms.named(caller, rooms.led(caller), words);
    Space space = spaces.change(caller.space(), stored -> stored.listing(channel));
    note(caller, LeadAct.LISTED, space, channel);
    return Reply.of(Message.of("Listed. ").then(said.of(space)))
        .ending(Done.channel(rooms.name(space, channel), "listed"));
  }

  public Reply unlist(Caller caller, String words) {
    Space before = rooms.led(caller);
    Channel channel =
        listed(before, words.strip()).orElseGet(() -> rooms.named(caller, before, words));
    if (!before.listed().contains(channel)) {
      throw new UsageException("That channel isn't listed. `space` shows those that are.");
    }
    Space space = spaces.change(caller.space(), stored -> stored.unlisting(channel));
    note(caller, LeadAct.UNLISTED, space, channel);
    return Reply.of(
        Message.of(
                "Not listed any more. What was approved for it is refused at its time, and its"
                    + " member told. ")
            .then(said.of(space)));
  }

  private void note(Caller caller, LeadAct act, Space space, Channel channel) {
    log.note(caller, act, rooms.name(space, channel));
  }

  /// One that is listed is known by its id and its name to every Lead.
  private Optional<Channel> listed(Space space, String words) {
    return space.listed().stream()
        .filter(channel ->
            words.equals(channel.id()) || words.equalsIgnoreCase(rooms.name(space, channel)))
        .findFirst();
  }
}
