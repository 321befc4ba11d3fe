package headway.flow.settings;

import headway.chat.Message;
import headway.domain.Member;
import headway.domain.week.JudgedWeek;
import headway.domain.week.Pause;
import headway.domain.week.Standing;
import headway.domain.week.Verdict;
import headway.flow.TimeWords;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/// What a rest means, in words.
final class PauseWords {
  private PauseWords() {}

  static Message already(Member member, LocalDate today) {
    Pause pause = covering(member, today);
    return Message.of(
        "You are resting already, "
            + span(pause)
            + ". `resume` ends it; other days: `pause from"
            + " mon until fri`.");
  }

  /// The rest as it stands now, joined with others that it touches.
  static Message resting(Member member, Pause asked, LocalDate today) {
    Pause pause = covering(member, asked.from());
    boolean past = pause.until().filter(last -> last.isBefore(today)).isPresent();
    if (past) {
      return Message.of("Kept: you rested " + span(pause) + ", both days included.");
    }
    String ends =
        pause.until().isPresent() ? ", both days included." : ". `resume` whenever you like.";
    return Message.of("Rest well: " + span(pause) + ends + " Nudges wait until then.");
  }

  static Message back(Member resting, LocalDate today) {
    if (!resting.rhythm().isPaused(today)) {
      return Message.of("The rest that you had planned is called off.");
    }
    LocalDate from = covering(resting, today).from();
    return Message.of(
        from.isBefore(today)
            ? "Good to have you back. Your rest was from "
                + TimeWords.of(from)
                + " until "
                + TimeWords.of(today.minusDays(1))
                + "."
            : "The rest that began today is called off.");
  }

  /// Closed weeks whose verdict is another one now.
  static String outcome(Standing before, Standing after) {
    Map<LocalDate, Verdict> was =
        before.weeks().stream()
            .collect(Collectors.toMap(week -> week.week().first(), JudgedWeek::verdict));
    return after.weeks().stream()
        .map(week -> changed(was.getOrDefault(week.week().first(), week.verdict()), week))
        .collect(Collectors.joining());
  }

  private static String changed(Verdict was, JudgedWeek week) {
    if (was == week.verdict()) {
      return "";
    }
    String freeze = was == Verdict.FROZEN ? ", and its freeze is back" : "";
    return " The week of "
        + TimeWords.of(week.week().first())
        + " "
        + verdict(week.verdict())
        + " now"
        + freeze
        + ".";
  }

  private static String verdict(Verdict verdict) {
    return switch (verdict) {
      case KEPT -> "is kept";
      case REPAIRED -> "is repaired";
      case OPEN -> "is open";
      case BEGUN -> "is your first";
      case PAUSED -> "is at rest";
      case FROZEN -> "is covered by a freeze";
      case MISSED -> "is missed";
    };
  }

  private static Pause covering(Member member, LocalDate day) {
    return member.rhythm().rest().pauses().stream()
        .filter(pause -> pause.covers(day))
        .findFirst()
        .orElseThrow();
  }

  private static String span(Pause pause) {
    return "from "
        + TimeWords.of(pause.from())
        + pause.until().map(last -> " until " + TimeWords.of(last)).orElse("");
  }
}
