package headway.flow.setup;

import headway.chat.Field;
import headway.chat.Form;
import headway.chat.FormKind;
import headway.domain.Habits.NudgePlan;
import headway.domain.Habits.Switch;
import headway.domain.Member;
import headway.flow.TimeWords;
import java.time.LocalDate;
import java.util.List;

/// How the suggested rhythm is said, and asked for.
final class RhythmWords {
  static final String TARGET = "target";
  static final String TIME = "time";
  static final String DAYS = "days";
  static final String WORKING_DAYS = "Working days";
  static final String EVERY_DAY = "Every day";

  private RhythmWords() {}

  /// The rhythm offered, or the one already chosen.
  static String line(Member member, LocalDate today) {
    String shares = TimeWords.count(member.rhythm().targetOn(today), "share", "shares") + " a week";
    NudgePlan plan = member.habits().nudges();
    if (!member.habits().is(Switch.NUDGES_SET)) {
      return "I suggest " + shares + ", and to look in " + looks(member) + needed();
    }
    String said = TimeWords.sentence(shares) + ", and ";
    return switch (plan.mode()) {
      case OFF -> said + "I don't look in by myself.";
      case DAILY, NEEDED -> said + "I look in " + looks(member) + needed();
    };
  }

  static Form form(Member member, LocalDate today) {
    var times = member.habits().nudges().times();
    String target = String.valueOf(member.rhythm().targetOn(today));
    return new Form(
        FormKind.RHYTHM,
        SetUpWords.SUBJECT,
        List.of(
            new Field(TARGET, "How many shares a week?", target, List.of("1", "2", "3")),
            new Field(TIME, "At what time shall I look in?", TimeWords.of(times.time()), List.of()),
            new Field(
                DAYS,
                "On which days?",
                TimeWords.brief(times.days()),
                List.of(WORKING_DAYS, EVERY_DAY))));
  }

  private static String looks(Member member) {
    var times = member.habits().nudges().times();
    return "at "
        + TimeWords.of(times.time())
        + ", "
        + TimeWords.of(member.zone())
        + ", "
        + TimeWords.on(times.days());
  }

  private static String needed() {
    return ", only while the week needs it.";
  }
}
