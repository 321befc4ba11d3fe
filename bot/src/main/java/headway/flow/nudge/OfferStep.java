package headway.flow.nudge;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Message;
import headway.domain.week.Standing;
import headway.flow.Caller;
import headway.flow.OwnDrafts;
import headway.flow.Reply;
import headway.flow.Standings;
import headway.flow.Standings.History;
import headway.store.Drafts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Offers a step when asked for one.
public final class OfferStep {
  private static final int REMEMBERED = 30;

  private final Standings standings;
  private final NextStep next;
  private final Drafts drafts;

  public OfferStep(Standings standings, NextStep next, Drafts drafts) {
    this.standings = standings;
    this.next = next;
    this.drafts = drafts;
  }

  /// Another one; the subject names those already offered, commas between.
  public Reply another(Caller caller, String subject) {
    List<String> shown =
        new ArrayList<>(Arrays.stream(subject.split(",")).filter(name -> !name.isBlank()).toList());
    History history = standings.history(caller.member(), caller.now());
    Step step = next.choose(caller.member(), caller.space(), history.shares(), own(caller), shown);
    shown.addAll(0, step.names());
    String names = String.join(",", shown.subList(0, Math.min(REMEMBERED, shown.size())));
    return Reply.of(
        StepWords.whole(step, caller.id())
            .with(
                StepWords.button(step),
                new Button("Another", Action.ANOTHER, names),
                new Button("Not today", Action.NOT_TODAY))
            .with(StepWords.report(step, caller.id())));
  }

  /// Where the member stands, what they have written, and the step for them.
  public record Look(Standing standing, OwnDrafts drafts, Message step, Button button) {}

  public Look look(Caller caller) {
    History history = standings.history(caller.member(), caller.now());
    OwnDrafts own = own(caller);
    Step step = next.choose(caller.member(), caller.space(), history.shares(), own, List.of());
    Message words = StepWords.whole(step, caller.id());
    return new Look(history.standing(), own, words, StepWords.button(step));
  }

  private OwnDrafts own(Caller caller) {
    return OwnDrafts.of(drafts, caller.id());
  }
}
