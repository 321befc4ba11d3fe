package headway.command;

import static headway.command.Args.form;
import static headway.command.grammar.Slot.word;

import headway.chat.Action;
import headway.command.grammar.Command;
import headway.flow.week.RepairWeek;
import headway.flow.week.ShowStreak;
import java.util.List;
import java.util.Map;

/// `streak`.
public final class StreakCommands implements Area {
  private final ShowStreak show;
  private final RepairWeek repair;

  public StreakCommands(ShowStreak show, RepairWeek repair) {
    this.show = show;
    this.repair = repair;
  }

  @Override
  public List<Command<Handler>> commands() {
    return List.of(
        new Command<>(
            "streak",
            List.of(
                form("streak", "shows it", (caller, _) -> show.show(caller)),
                form(
                    "streak why",
                    "each week's verdict and its reason",
                    (caller, _) -> show.why(caller),
                    word("why")),
                form(
                    "streak repair",
                    "takes last week back with the shares of its next three days",
                    (caller, _) -> repair.repair(caller),
                    word("repair")),
                form(
                    "streak hide",
                    "shows it nowhere",
                    (caller, _) -> show.hide(caller),
                    word("hide")),
                form(
                    "streak show",
                    "shows it again",
                    (caller, _) -> show.unhide(caller),
                    word("show"))),
            "your kept weeks"));
  }

  @Override
  public Map<Action, Deed> deeds() {
    return Map.of(Action.REPAIR, (caller, _) -> repair.repair(caller));
  }
}
