package headway.flow.nudge;

import headway.domain.nudge.Quiet;
import java.time.Duration;

/// The numbers that nudges go by.
///
/// @param quiet hours in which nothing unasked is sent late
/// @param late how late a nudge may still be sent after the bot was down
/// @param snooze how long a snooze puts it off
/// @param month how long "ask in a month" is
public record NudgeRules(
    Quiet quiet, Duration late, Duration snooze, Duration month, Ladder ladder) {
  public static final NudgeRules DEFAULT =
      new NudgeRules(
          Quiet.DEFAULT,
          Duration.ofHours(2),
          Duration.ofHours(2),
          Duration.ofDays(30),
          Ladder.DEFAULT);

  /// `2 h`, or minutes where it is no whole number of hours.
  String snoozed() {
    return snooze.toMinutesPart() == 0 ? snooze.toHours() + " h" : snooze.toMinutes() + " min";
  }
}
