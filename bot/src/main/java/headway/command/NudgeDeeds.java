package headway.command;

import headway.chat.Action;
import headway.command.grammar.Command;
import headway.flow.nudge.AnswerNudge;
import headway.flow.nudge.DraftStep;
import headway.flow.nudge.OfferStep;
import headway.flow.settings.Snooze;
import headway.flow.setup.EditIntention;
import java.util.List;
import java.util.Map;

/// The buttons of nudges.
public final class NudgeDeeds implements Area {
  private final AnswerNudge answer;
  private final DraftStep draft;
  private final OfferStep offer;
  private final Snooze snooze;
  private final EditIntention intention;

  public NudgeDeeds(
      AnswerNudge answer,
      DraftStep draft,
      OfferStep offer,
      Snooze snooze,
      EditIntention intention) {
    this.answer = answer;
    this.draft = draft;
    this.offer = offer;
    this.snooze = snooze;
    this.intention = intention;
  }

  @Override
  public List<Command<Handler>> commands() {
    return List.of();
  }

  @Override
  public Map<Action, Deed> deeds() {
    return Map.of(
        Action.DRAFT_IT, (caller, button) -> draft.draftIt(caller, button.subject()),
        Action.ANOTHER, (caller, button) -> offer.another(caller, button.subject()),
        Action.SNOOZE, (caller, _) -> snooze.snooze(caller),
        Action.NOT_TODAY, (caller, _) -> answer.notToday(caller),
        Action.MONDAYS_ONLY, (caller, _) -> answer.mondaysOnly(caller),
        Action.ASK_IN_A_MONTH, (caller, _) -> answer.askInAMonth(caller),
        Action.STOP_NUDGES, (caller, _) -> answer.stop(caller),
        Action.TARGET_ONE, (caller, _) -> intention.target(caller, 1));
  }
}
