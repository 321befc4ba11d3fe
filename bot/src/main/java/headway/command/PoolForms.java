package headway.command;

import static headway.command.Args.form;
import static headway.command.grammar.Slot.word;

import headway.chat.Action;
import headway.command.grammar.Form;
import headway.domain.PoolMode;
import headway.flow.pool.ReportSuggestion;
import headway.flow.pool.ReviewPool;
import headway.flow.pool.ShowPool;
import java.util.List;
import java.util.Map;

/// `space pool`, for Leads, and *Report*, for everybody.
public final class PoolForms {
  private final ShowPool pool;
  private final ReviewPool review;
  private final ReportSuggestion report;

  public PoolForms(ShowPool pool, ReviewPool review, ReportSuggestion report) {
    this.pool = pool;
    this.review = review;
    this.report = report;
  }

  List<Form<Handler>> forms() {
    return List.of(
        form(
            "space pool",
            "shows the pool and what waits for a Lead",
            (caller, _) -> pool.show(caller),
            word("pool")),
        mode(PoolMode.OPEN, "lets everybody fill it"),
        mode(PoolMode.REVIEWED, "lets a Lead look first"),
        mode(PoolMode.LEADS, "lets only Leads fill it"),
        form(
            "space pool add s4",
            "takes a suggestion in",
            (caller, args) -> review.takeIn(caller, args.get(Args.SUGGESTION).number()),
            word("pool"),
            word("add"),
            Args.SUGGESTION.needed()),
        form(
            "space pool remove s4",
            "takes a suggestion out",
            (caller, args) -> review.takeOut(caller, args.get(Args.SUGGESTION).number()),
            word("pool"),
            word("remove"),
            Args.SUGGESTION.needed()));
  }

  Map<Action, Deed> deeds() {
    return Map.of(
        Action.SPACE_POOL, (caller, _) -> pool.show(caller),
        Action.POOL_TAKE_IN,
            (caller, button) -> review.takeIn(caller, Subject.number(button.subject())),
        Action.POOL_LEAVE_OUT,
            (caller, button) -> review.takeOut(caller, Subject.number(button.subject())),
        Action.REPORT, (caller, button) -> report.report(caller, Subject.number(button.subject())));
  }

  private Form<Handler> mode(PoolMode mode, String about) {
    return form(
        "space pool " + mode.word(),
        about,
        (caller, _) -> pool.set(caller, mode),
        word("pool"),
        word(mode.word()));
  }
}
