package headway.command;

import static headway.command.Args.form;
import static headway.command.grammar.Slot.word;

import headway.command.grammar.Arg;
import headway.command.grammar.Command;
import headway.command.grammar.Form;
import headway.command.type.Types;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.settings.SetNudges;
import headway.flow.settings.Snooze;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// `nudge`.
public final class NudgeCommands implements Area {
  private static final Arg<Set<DayOfWeek>> DAYS = new Arg<>("days", Types.days());
  private static final Arg<LocalTime> TIME = new Arg<>("time", Types.time());

  private final SetNudges nudges;
  private final Snooze snooze;

  public NudgeCommands(SetNudges nudges, Snooze snooze) {
    this.nudges = nudges;
    this.snooze = snooze;
  }

  @Override
  public List<Command<Handler>> commands() {
    return List.of(
        new Command<>(
            "nudge",
            List.of(
                form("nudge", "shows when they come", (caller, _) -> nudges.show(caller)),
                mode("daily", "on each of your days while the week needs it", nudges::daily),
                mode("needed", "only when time gets short", nudges::needed),
                mode("off", "none", nudges::off),
                mode("on", "again", nudges::on),
                mode("snooze", "today's once more, in two hours", snooze::snooze),
                form(
                    "nudge mon-fri 9:30",
                    "sets the days and the time",
                    (caller, args) -> nudges.at(caller, args.find(DAYS), args.get(TIME)),
                    DAYS.maybe(),
                    TIME.needed())),
            "when to be reminded"));
  }

  private static Form<Handler> mode(String name, String about, Function<Caller, Reply> set) {
    return form("nudge " + name, about, (caller, _) -> set.apply(caller), word(name));
  }
}
