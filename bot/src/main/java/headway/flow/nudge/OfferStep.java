package headway.flow.nudge;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Message;
import headway.domain.week.Standing;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.Standings;
import headway.flow.Standings.History;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Offers a step when asked for one.
public final class OfferStep {
  private static final int REMEMBERED = 30;

  private final Standings standings;
  private final NextStep next;

  public OfferStep(Standings standings, NextStep next) {
    this.standings = standings;
    this.next = next;
  }

  /// Another one; the subject names those already offered, commas between.
  public Reply another(Caller caller, String subject) {
    List<String> shown =
        new ArrayList<>(Arrays.stream(subject.split(",")).filter(name -> !name.isBlank()).toList());
    History history = standings.history(caller.member(), caller.now());
    Step step = next.choose(caller.member(), history.shares(), shown);
    shown.addAll(0, step.names());
    String names = String.join(",", shown.subList(0, Math.min(REMEMBERED, shown.size())));
    return Reply.of(
        StepWords.whole(step, caller.id())
            .with(
                StepWords.button(step),
                new Button("Another", Action.ANOTHER, names),
                new Button("Not today", Action.NOT_TODAY)));
  }

  /// Where the member stands, and the step for them, for whoever shows both.
  public record Look(Standing standing, Message step, Button button) {}

  public Look look(Caller caller) {
    History history = standings.history(caller.member(), caller.now());
    Step step = next.choose(caller.member(), history.shares(), List.of());
    return new Look(history.standing(), StepWords.whole(step, caller.id()), StepWords.button(step));
  }
}
