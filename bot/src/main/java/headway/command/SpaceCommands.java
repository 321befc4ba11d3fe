package headway.command;

import static headway.command.Args.form;
import static headway.command.grammar.Slot.word;

import headway.command.grammar.Command;
import headway.command.grammar.Form;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.space.SpaceSettings;
import java.util.List;
import java.util.function.BiFunction;

/// `space`, for Leads.
public final class SpaceCommands implements Area {
  private final SpaceSettings space;

  public SpaceCommands(SpaceSettings space) {
    this.space = space;
  }

  @Override
  public List<Command<Handler>> commands() {
    return List.of(
        new Command<>(
            "space",
            List.of(
                form("space", "shows how it is set up", (caller, _) -> space.show(caller)),
                channel("share", "#general", "sets the share channel", space::share),
                channel("list", "#wins", "lets members post there", space::list),
                channel("unlist", "#wins", "no longer lets them", space::unlist),
                form(
                    "space hold",
                    "holds all posts to its channels",
                    (caller, _) -> space.hold(caller),
                    word("hold")),
                form(
                    "space go",
                    "lets them go out again",
                    (caller, _) -> space.go(caller),
                    word("go"))),
            "sets the space up, for Leads"));
  }

  private static Form<Handler> channel(
      String name, String example, String about, BiFunction<Caller, String, Reply> set) {
    return form(
        "space " + name + " " + example,
        about,
        (caller, args) -> {
          var channel = args.get(Args.CHANNEL);
          return set.apply(caller, channel.id().orElse(channel.name()));
        },
        word(name),
        Args.CHANNEL.needed());
  }
}
