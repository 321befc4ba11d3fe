package headway.flow.week;

import headway.chat.Message;
import headway.domain.Member;
import headway.domain.week.JudgedWeek;
import headway.domain.week.Standing;
import headway.domain.week.Turn;
import headway.domain.week.WeekRules;
import java.time.Duration;

/// Says why there is nothing to repair.
final class RepairWords {
  private RepairWords() {}

  static Message impossible(Member member, Standing standing) {
    return standing
        .lastClosed()
        .map(week -> impossible(member, week, standing.rules()))
        .orElseGet(
            () -> Message.of("Your first week is running, so there is nothing to repair yet."));
  }

  private static Message impossible(Member member, JudgedWeek week, WeekRules rules) {
    String name = WeekWords.name(week.week());
    return switch (week.verdict()) {
      case KEPT -> Message.of("Nothing to repair: " + name + " is kept.");
      case REPAIRED -> Message.of("Nothing to repair: " + name + " is repaired already.");
      case BEGUN ->
          Message.of("Nothing to repair: " + name + " was your first, and a first ends nothing.");
      case PAUSED -> Message.of("Nothing to repair: you rested in " + name + ".");
      case OPEN -> Message.of("Nothing to repair: " + name + " is still open.");
      case FROZEN, MISSED ->
          Message.of("The " + rules.repairHours() + " hours to repair " + name + " ended ")
              .when(
                  Turn.startOf(week.week().last().plusDays(1), member.zone())
                      .plus(Duration.ofDays(rules.repairDays())),
                  member.zone())
              .say(". This week is open; `home` shows where it stands.");
    };
  }
}
