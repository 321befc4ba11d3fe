package headway.flow.setup;

import headway.chat.Form;
import headway.chat.Message;
import headway.domain.Habits;
import headway.domain.Habits.NudgePlan;
import headway.domain.Habits.Switch;
import headway.domain.Member;
import headway.domain.nudge.NudgeTimes;
import headway.flow.Bells;
import headway.flow.Caller;
import headway.flow.Reply;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Asks for another rhythm than the one suggested: how many shares, and when to look in.
public final class ChangeRhythm {
  private final CardEdits edits;
  private final EditIntention intention;
  private final SetUp setUp;
  private final SaidTimes said;
  private final Bells bells;

  public ChangeRhythm(
      CardEdits edits, EditIntention intention, SetUp setUp, SaidTimes said, Bells bells) {
    this.edits = edits;
    this.intention = intention;
    this.setUp = setUp;
    this.said = said;
    this.bells = bells;
  }

  public Reply ask(Caller caller) {
    setUp.close(caller);
    Form form = form(caller);
    return Reply.of(Message.of(form.fields().getFirst().label()).asking(form));
  }

  /// Keeps whichever fields came; the answer follows the last field of the form.
  public Reply submit(Caller caller, String subject, Map<String, String> answers) {
    Member member = caller.member();
    for (var field : form(caller).fields()) {
      if (answers.containsKey(field.name())) {
        member = keep(caller.as(member), field.name(), answers.get(field.name()).strip());
      }
    }
    return answers.containsKey(RhythmWords.DAYS) ? setUp.goOn(caller.as(member)) : Reply.NOTHING;
  }

  public Reply skip(Caller caller, String subject, String field) {
    return field.equals(RhythmWords.DAYS) ? setUp.goOn(caller) : Reply.NOTHING;
  }

  /// From the first field, back to the set-up's question.
  public Reply back(Caller caller, String subject, String field) {
    return field.equals(RhythmWords.TARGET) ? setUp.goOn(caller) : Reply.NOTHING;
  }

  private Member keep(Caller caller, String field, String words) {
    return switch (field) {
      case RhythmWords.TARGET -> intention.target(caller, words);
      case RhythmWords.TIME -> {
        var time = said.time(words);
        yield looks(caller, field, times -> new NudgeTimes(times.days(), time));
      }
      case RhythmWords.DAYS -> {
        var days = days(words);
        yield looks(caller, field, times -> new NudgeTimes(days, times.time()));
      }
      default -> throw new IllegalArgumentException("no field " + field);
    };
  }

  private Set<DayOfWeek> days(String words) {
    if (words.equalsIgnoreCase(RhythmWords.WORKING_DAYS)) {
      return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    }
    return words.equalsIgnoreCase(RhythmWords.EVERY_DAY)
        ? EnumSet.allOf(DayOfWeek.class)
        : said.days(words);
  }

  private Member looks(Caller caller, String field, UnaryOperator<NudgeTimes> edit) {
    Member member =
        edits.change(
            caller, "rhythm-" + field, stored -> stored.habits(habits -> looking(habits, edit)));
    bells.set(member, caller.now());
    return member;
  }

  private static Habits looking(Habits habits, UnaryOperator<NudgeTimes> edit) {
    NudgePlan plan = habits.nudges();
    return habits
        .with(new NudgePlan(plan.mode(), edit.apply(plan.times())))
        .turned(Switch.NUDGES_SET, true);
  }

  private static Form form(Caller caller) {
    return RhythmWords.form(caller.member(), caller.today());
  }
}
