package headway.command;

import static headway.command.Args.command;
import static headway.command.Args.form;

import headway.chat.Action;
import headway.command.grammar.Arg;
import headway.command.grammar.Command;
import headway.command.time.Rest;
import headway.command.time.SaidDay;
import headway.command.type.Types;
import headway.domain.WeeklyTime;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.outlet.ShowOutlets;
import headway.flow.settings.PauseRest;
import headway.flow.settings.SetSlots;
import headway.flow.settings.SetWeek;
import headway.flow.settings.SetZone;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `slots`, `zone`, `week`, `pause`, `resume`, `outlets`.
public final class SettingCommands implements Area {
  private static final Arg<List<WeeklyTime>> SLOTS = new Arg<>("slots", Types.slots());
  private static final Arg<ZoneId> ZONE = new Arg<>("zone", Types.zone());
  private static final Arg<DayOfWeek> FIRST = new Arg<>("day", Types.weekday());
  private static final Arg<SaidDay> FROM = new Arg<>("from", Types.day());
  private static final Arg<SaidDay> UNTIL = new Arg<>("until", Types.day());

  private final SetSlots slots;
  private final SetZone zone;
  private final SetWeek week;
  private final PauseRest pause;
  private final ShowOutlets outlets;

  public SettingCommands(
      SetSlots slots, SetZone zone, SetWeek week, PauseRest pause, ShowOutlets outlets) {
    this.slots = slots;
    this.zone = zone;
    this.week = week;
    this.pause = pause;
    this.outlets = outlets;
  }

  @Override
  public List<Command<Handler>> commands() {
    return List.of(
        new Command<>(
            "slots",
            List.of(
                form("slots", "shows them", (caller, _) -> slots.show(caller)),
                form(
                    "slots tue 09:00, thu 12:30",
                    "sets them",
                    (caller, args) -> slots.set(caller, args.get(SLOTS)),
                    SLOTS.needed())),
            "the weekly times that `approve` takes"),
        new Command<>(
            "pause",
            List.of(
                form(
                    "pause until fri",
                    "rests your streak and nudges, both days included; up to "
                        + pause.daysBack()
                        + " days back",
                    (caller, args) -> rest(caller, args.find(FROM), args.find(UNTIL)),
                    FROM.led("from"),
                    UNTIL.led("until"))),
            "rest, planned or after the fact"),
        command(
            "resume",
            "ends a rest",
            form("resume", "ends it today", (caller, _) -> pause.resume(caller))),
        new Command<>(
            "zone",
            List.of(
                form("zone", "shows it", (caller, _) -> zone.show(caller)),
                form(
                    "zone Berlin",
                    "sets it, by city or IANA name",
                    (caller, args) -> zone.set(caller, args.get(ZONE)),
                    ZONE.needed())),
            "your time zone"),
        new Command<>(
            "week",
            List.of(
                form("week", "shows it", (caller, _) -> week.show(caller)),
                form(
                    "week sunday",
                    "sets it",
                    (caller, args) -> week.set(caller, args.get(FIRST)),
                    FIRST.needed())),
            "the first day of your week"),
        command(
            "outlets",
            "where your texts can go",
            form("outlets", "lists them", (caller, _) -> outlets.show(caller))));
  }

  @Override
  public Map<Action, Deed> deeds() {
    return Map.of(
        Action.LET_OUT, (caller, _) -> pause.letOut(caller),
        Action.I_WAS_AWAY, (caller, _) -> pause.away(caller));
  }

  private Reply rest(Caller caller, Optional<SaidDay> from, Optional<SaidDay> until) {
    Rest rest = Rest.of(from, until, Commands.moment(caller), pause.daysBack());
    return pause.pause(caller, from.map(_ -> rest.from()), rest.until());
  }
}
