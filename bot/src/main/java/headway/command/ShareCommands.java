package headway.command;

import static headway.command.Args.form;
import static headway.command.grammar.Slot.word;

import headway.chat.Action;
import headway.chat.FormKind;
import headway.command.grammar.Arg;
import headway.command.grammar.Arguments;
import headway.command.grammar.Command;
import headway.command.grammar.Form;
import headway.command.type.Label;
import headway.command.type.Types;
import headway.flow.share.CorrectShare;
import headway.flow.share.LogShare;
import headway.flow.share.RetractShare;
import headway.flow.share.ShowShares;
import java.util.List;
import java.util.Map;

/// `shared` and `shares`.
public final class ShareCommands implements Area {
  private static final Arg<String> TOPIC =
      new Arg<>("topic", Types.topic(new Label("TOPIC", "a topic", "battery recycling")));

  private final LogShare log;
  private final ShowShares show;
  private final CorrectShare correct;
  private final RetractShare retract;

  public ShareCommands(LogShare log, ShowShares show, CorrectShare correct, RetractShare retract) {
    this.log = log;
    this.show = show;
    this.correct = correct;
    this.retract = retract;
  }

  @Override
  public List<Command<Handler>> commands() {
    return List.of(
        new Command<>(
            "shared",
            List.of(
                form(
                    "shared https://example.org/talk highlight on friday",
                    "logs it, up to seven days back",
                    (caller, args) ->
                        log.log(
                            caller,
                            Args.matter(args.get(Args.MATTER)),
                            args.find(Args.KIND),
                            args.find(Args.DAY_BACK)),
                    Args.MATTER.needed(),
                    Args.KIND.maybe(),
                    Args.DAY_BACK.led("on")),
                form("shared", "asks what", (_, _) -> log.ask()).asking()),
            "logs a share made elsewhere"),
        new Command<>("shares", shares(), "shows and corrects what you shared"));
  }

  @Override
  public Map<Action, Deed> deeds() {
    return Map.of(
        Action.SHARE_KIND,
        (caller, button) -> {
          String[] words = button.subject().split(" ", 2);
          return correct.kind(caller, Subject.number(words[0]), DraftForm.kind(words[1]));
        },
        Action.SHOW_SHARES,
        (caller, _) -> show.all(caller),
        Action.LOG_ONE,
        (_, _) -> log.ask());
  }

  @Override
  public Map<FormKind, FormHandler> forms() {
    return Map.of(FormKind.LOG_SHARE, log::submit);
  }

  private List<Form<Handler>> shares() {
    return List.of(
        form("shares", "lists them", (caller, _) -> show.all(caller)),
        form(
            "shares h3 drop",
            "takes it off the record",
            (caller, args) -> correct.drop(caller, number(args)),
            Args.SHARE.needed(),
            word("drop")),
        form(
            "shares h3 kind insight",
            "sets what it did",
            (caller, args) -> correct.kind(caller, number(args), args.get(Args.KIND)),
            Args.SHARE.needed(),
            word("kind"),
            Args.KIND.needed()),
        form(
            "shares h3 on monday",
            "sets its day",
            (caller, args) -> correct.on(caller, number(args), args.get(Args.DAY_BACK)),
            Args.SHARE.needed(),
            word("on"),
            Args.DAY_BACK.needed()),
        form(
            "shares h3 retract",
            "takes the post back; the record stays",
            (caller, args) -> retract.retract(caller, number(args)),
            Args.SHARE.needed(),
            word("retract")),
        form(
            "shares highlight",
            "lists one kind",
            (caller, args) -> show.of(caller, args.get(Args.KIND)),
            Args.KIND.needed()),
        form(
            "shares battery recycling",
            "lists those about a topic",
            (caller, args) -> show.about(caller, args.get(TOPIC)),
            TOPIC.needed()));
  }

  private static int number(Arguments args) {
    return args.get(Args.SHARE).number();
  }
}
