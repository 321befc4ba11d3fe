package headway.command;

import static headway.command.Args.command;
import static headway.command.Args.form;
import static headway.command.grammar.Slot.word;

import headway.chat.Action;
import headway.command.grammar.Arguments;
import headway.command.grammar.Command;
import headway.command.grammar.Form;
import headway.domain.Outlet;
import headway.flow.Caller;
import headway.flow.draft.ApprovalButton;
import headway.flow.outlet.OutletBook;
import headway.flow.queue.ApproveDraft;
import headway.flow.queue.CancelDelivery;
import headway.flow.queue.HoldQueue;
import headway.flow.queue.MoveDelivery;
import headway.flow.queue.ShowQueue;
import java.util.List;
import java.util.Map;

/// `approve` and `queue`.
public final class QueueCommands implements Area {
  private final ApproveDraft approve;
  private final ShowQueue show;
  private final MoveDelivery move;
  private final CancelDelivery cancel;
  private final Hold hold;

  /// Holding the queue, and the outlets that an approval may name.
  public record Hold(HoldQueue queue, OutletBook outlets) {}

  public QueueCommands(
      ApproveDraft approve, ShowQueue show, MoveDelivery move, CancelDelivery cancel, Hold hold) {
    this.approve = approve;
    this.show = show;
    this.move = move;
    this.cancel = cancel;
    this.hold = hold;
  }

  @Override
  public List<Command<Handler>> commands() {
    return List.of(
        command(
            "approve",
            "approves a draft: it goes out at that time",
            form(
                "approve d4 fri 14:30 to #general",
                "approves this exact text; without a time it takes your next free slot",
                (caller, args) ->
                    approve.approve(
                        caller,
                        args.get(Args.DRAFT).number(),
                        args.find(Args.WHEN),
                        outlets(caller, args)),
                Args.DRAFT.needed(),
                Args.WHEN.maybe(),
                Args.OUTLETS.led("to"))),
        new Command<>("queue", queue(), "shows and changes what is approved"));
  }

  @Override
  public Map<Action, Deed> deeds() {
    return Map.of(
        Action.APPROVE,
        (caller, button) ->
            approve.seen(
                caller,
                Subject.number(button.subject().split(" ", 2)[0]),
                button.revision(),
                ApprovalButton.time(caller, button)),
        Action.SHOW_QUEUE,
        (caller, _) -> show.all(caller),
        Action.CANCEL,
        (caller, button) -> cancel.cancel(caller, Subject.number(button.subject())),
        Action.HOLD,
        (caller, _) -> hold.queue().hold(caller),
        Action.QUEUE_GO,
        (caller, _) -> hold.queue().go(caller));
  }

  private List<Form<Handler>> queue() {
    return List.of(
        form("queue", "shows it, and what went out lately", (caller, _) -> show.all(caller)),
        form(
            "queue hold",
            "holds all of it",
            (caller, _) -> hold.queue().hold(caller),
            word("hold")),
        form("queue go", "lets it run again", (caller, _) -> hold.queue().go(caller), word("go")),
        form(
            "queue q7 move fri 10:00",
            "gives it another time",
            (caller, args) -> move.move(caller, number(args), args.get(Args.WHEN)),
            Args.DELIVERY.needed(),
            word("move"),
            Args.WHEN.needed()),
        form(
            "queue q7 cancel",
            "takes it out",
            (caller, args) -> cancel.cancel(caller, number(args)),
            Args.DELIVERY.needed(),
            word("cancel")),
        form(
            "queue q7",
            "shows it, with what can be done",
            (caller, args) -> show.one(caller, number(args)),
            Args.DELIVERY.needed()));
  }

  private List<Outlet> outlets(Caller caller, Arguments args) {
    return args.find(Args.OUTLETS).orElse(List.of()).stream()
        .map(named -> hold.outlets().named(named.id().orElse(named.name()), caller))
        .distinct()
        .toList();
  }

  private static int number(Arguments args) {
    return args.get(Args.DELIVERY).number();
  }
}
