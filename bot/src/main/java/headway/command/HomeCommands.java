package headway.command;

import static headway.command.Args.form;
import static headway.command.grammar.Slot.word;

import headway.command.grammar.Command;
import headway.flow.home.Home;
import headway.flow.settings.SetHome;
import java.util.List;

/// `home`, which is also what an empty line means.
public final class HomeCommands implements Area {
  private final Home home;
  private final SetHome space;

  public HomeCommands(Home home, SetHome space) {
    this.home = home;
    this.space = space;
  }

  @Override
  public List<Command<Handler>> commands() {
    return List.of(
        new Command<>(
            "home",
            List.of(
                form(
                    "home",
                    "this week, the next step, what is queued",
                    (caller, _) -> home.home(caller)),
                form(
                    "home here",
                    "makes this your home space",
                    (caller, _) -> space.here(caller),
                    word("here"))),
            "where things stand"));
  }
}
