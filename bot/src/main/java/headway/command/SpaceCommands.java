package headway.command;

import static headway.command.Args.form;
import static headway.command.grammar.Slot.word;

import headway.chat.Action;
import headway.chat.FormKind;
import headway.command.grammar.Command;
import headway.command.grammar.Form;
import headway.command.type.Named;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.space.ChannelUse;
import headway.flow.space.HoldSpace;
import headway.flow.space.Logbook;
import headway.flow.space.NameLeads;
import headway.flow.space.PutUpWelcome;
import headway.flow.space.SpaceSettings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/// `space`, for Leads.
public final class SpaceCommands implements Area {
  private final SpaceSettings space;
  private final HoldSpace posts;
  private final Leads leads;
  private final PutUpWelcome welcome;
  private final PoolForms pool;

  /// Who leads, and what they did.
  public record Leads(NameLeads names, Logbook log) {}

  public SpaceCommands(
      SpaceSettings space, HoldSpace posts, Leads leads, PutUpWelcome welcome, PoolForms pool) {
    this.space = space;
    this.posts = posts;
    this.leads = leads;
    this.welcome = welcome;
    this.pool = pool;
  }

  @Override
  public List<Command<Handler>> commands() {
    List<Form<Handler>> all = new ArrayList<>(ways());
    all.addAll(pool.forms());
    return List.of(new Command<>("space", all, "sets the space up, for Leads"));
  }

  private List<Form<Handler>> ways() {
    return List.of(
        form("space", "shows how it is set up", (caller, _) -> space.show(caller)),
        channel(
                "share",
                "#general",
                "sets the share channel; asks which, if you name none",
                (caller, named) -> use(caller, ChannelUse.SHARE, named))
            .asking(),
        channel(
                "list",
                "#wins",
                "lets members post there; asks where, if you name none",
                (caller, named) -> use(caller, ChannelUse.LIST, named))
            .asking(),
        unlist(),
        channel(
            "welcome",
            "#general",
            "puts up a card that says what Headway is, in the share channel if you name none",
            welcome::put),
        form(
            "space leads",
            "shows who leads it",
            (caller, _) -> leads.names().show(caller),
            word("leads")),
        person("add", "makes somebody a Lead", leads.names()::add),
        person("remove", "takes that back", leads.names()::remove),
        form(
            "space log",
            "shows what Leads did",
            (caller, _) -> leads.log().show(caller),
            word("log")),
        form(
            "space hold",
            "holds all posts to its channels",
            (caller, _) -> posts.hold(caller),
            word("hold")),
        form("space go", "lets them go out again", (caller, _) -> posts.go(caller), word("go")));
  }

  @Override
  public Map<Action, Deed> deeds() {
    Map<Action, Deed> deeds = new EnumMap<>(pool.deeds());
    deeds.put(Action.SPACE_SHARE, (caller, _) -> space.ask(caller, ChannelUse.SHARE));
    deeds.put(Action.SPACE_LIST, (caller, _) -> space.ask(caller, ChannelUse.LIST));
    deeds.put(Action.SPACE_HOLD, (caller, _) -> posts.hold(caller));
    deeds.put(Action.SPACE_GO, (caller, _) -> posts.go(caller));
    deeds.put(Action.SPACE_WELCOME, (caller, _) -> welcome.put(caller, Optional.empty()));
    return deeds;
  }

  @Override
  public Map<FormKind, FormHandler> forms() {
    return Map.of(FormKind.SPACE_CHANNEL, space::submit);
  }

  private Reply use(Caller caller, ChannelUse use, Optional<String> named) {
    return named
        .map(channel -> space.set(caller, use, channel))
        .orElseGet(() -> space.ask(caller, use));
  }

  private static Form<Handler> channel(
      String name, String example, String about, BiFunction<Caller, Optional<String>, Reply> set) {
    return form(
        "space " + name + " " + example,
        about,
        (caller, args) -> set.apply(caller, args.find(Args.CHANNEL).map(Named::identity)),
        word(name),
        Args.CHANNEL.maybe());
  }

  private Form<Handler> unlist() {
    return form(
        "space unlist #wins",
        "no longer lets them",
        (caller, args) -> space.unlist(caller, args.get(Args.CHANNEL).identity()),
        word("unlist"),
        Args.CHANNEL.needed());
  }

  private static Form<Handler> person(
      String name, String about, BiFunction<Caller, String, Reply> set) {
    return form(
        "space leads " + name + " @mia",
        about,
        (caller, args) -> set.apply(caller, args.get(Args.PERSON).identity()),
        word("leads"),
        word(name),
        Args.PERSON.needed());
  }
}
