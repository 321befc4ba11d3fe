package headway.flow.nudge;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Message;
import headway.coach.SecondPerson;
import headway.coach.Slot;
import headway.coach.Wordings;
import headway.domain.Member;
import headway.domain.week.Standing;
import headway.flow.week.WeekWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Says a step as a nudge, in a wording that has rested.
public final class StepNudge {
  private final Wordings wordings;
  private final RandomGenerator random;
  private final NudgeRules rules;

  public StepNudge(Wordings wordings, RandomGenerator random, NudgeRules rules) {
    this.wordings = wordings;
    this.random = random;
    this.rules = rules;
  }

  NudgeRules rules() {
    return rules;
  }

  Unasked say(Member member, Standing standing, Step step) {
    int ignored = member.habits().nudged().ignoredByNow();
    if (FreshStart.isDue(member, standing)) {
      Message fresh = FreshStart.message(member, standing, step);
      List<String> told = List.of(FreshStart.key(standing));
      return new Unasked(with(fresh, ignored), true, false, step.used(), told);
    }
    Placed placed = new Placed(values(member, standing, step));
    Wordings.Said said =
        wordings.step(placed.markers(), member.habits().nudged().wordings(), random);
    List<String> used = new ArrayList<>(List.of(said.id()));
    used.addAll(step.used());
    Message message =
        placed.in(said.text()).with(buttons(step)).with(StepWords.report(step, member.id()));
    return new Unasked(with(message, ignored), true, false, used, List.of());
  }

  Unasked goodbye(Member member) {
    Wordings.Said said = wordings.goodbye(member.habits().nudged().wordings(), random);
    return new Unasked(Message.of(said.text()), false, true, List.of(said.id()), List.of());
  }

  private static Map<Slot, Message> values(Member member, Standing standing, Step step) {
    Map<Slot, Message> values = new EnumMap<>(Slot.class);
    member
        .intention()
        .plan()
        .ifPresent(plan -> values.put(Slot.PLAN, Message.EMPTY.quote(SecondPerson.of(plan))));
    String done = WeekWords.digits(standing.running()) + " this week";
    values.put(Slot.STANDING, Message.of(done));
    StepWords.thing(step, member.id()).ifPresent(thing -> values.put(Slot.THING, thing));
    StepWords.question(step)
        .ifPresent(question -> values.put(Slot.QUESTION, Message.EMPTY.quote(question)));
    return values;
  }

  private List<Button> buttons(Step step) {
    return List.of(
        StepWords.button(step),
        new Button("Another", Action.ANOTHER, String.join(",", step.names())),
        new Button("Snooze " + rules.snoozed(), Action.SNOOZE),
        new Button("Not today", Action.NOT_TODAY));
  }

  /// After a few that nobody answered, it offers to come less often.
  private Message with(Message message, int ignored) {
    return rules.ladder().offersLess(ignored)
        ? message.with(
            new Button("Mondays only", Action.MONDAYS_ONLY),
            new Button("Ask in a month", Action.ASK_IN_A_MONTH),
            new Button("Stop", Action.STOP_NUDGES))
        : message;
  }
}
